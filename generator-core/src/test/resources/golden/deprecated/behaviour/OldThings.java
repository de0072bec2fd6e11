import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.OldCall;
import com.example.model.Color;
import com.example.model.OldPet;
import com.example.model.Pet;
import com.example.model.Wide;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class OldThings {
  @Test
  void whatTheContractDiscouragesIsDeprecated() throws ReflectiveOperationException {
    assertThat(OldPet.class.isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(OldCall.class.isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(Pet.class.getMethod("nick").isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(Pet.Builder.class.getMethod("nick", String.class).isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(Wide.class.getMethod("p0").isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(OldCall.Input.class.getMethod("page").isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(Color.class.getField("PINK").isAnnotationPresent(Deprecated.class)).isTrue();
  }

  @Test
  void nothingElseIs() throws ReflectiveOperationException {
    assertThat(Pet.class.isAnnotationPresent(Deprecated.class)).isFalse();
    assertThat(Pet.class.getMethod("name").isAnnotationPresent(Deprecated.class)).isFalse();
    assertThat(OldCall.Input.class.getMethod("size").isAnnotationPresent(Deprecated.class)).isFalse();
    assertThat(Color.class.getField("RED").isAnnotationPresent(Deprecated.class)).isFalse();
  }
}
