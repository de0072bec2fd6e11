import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Selected {
  private boolean generated(String name) {
    try {
      getClass().getClassLoader().loadClass("com.example." + name.replace('/', '.'));
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  void whatWantedOperationsReachIsGenerated() {
    for (String name :
        new String[] {
          "api/ListOrders", "api/PlaceOrder", "api/Health", "webhook/OrderLostWebhook",
          "webhook/PlaceOrderShippedCallback", "model/Order", "model/Shipped", "model/Loss"
        }) {
      assertThat(generated(name)).as(name).isTrue();
    }
  }

  @Test
  void whatOnlyOthersReachIsNot() {
    for (String name :
        new String[] {
          "api/AuditOrder", "api/Stock", "api/NobodyReadsThis", "webhook/ShopClosedWebhook",
          "webhook/AuditOrderAuditedCallback", "model/Audit", "model/Entry", "model/Stock",
          "model/Closing"
        }) {
      assertThat(generated(name)).as(name).isFalse();
    }
  }
}
