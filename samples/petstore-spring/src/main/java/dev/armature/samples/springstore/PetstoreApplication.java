package dev.armature.samples.springstore;

import dev.armature.runtime.health.HealthCheck;
import dev.armature.runtime.spring.ArmatureContract;
import dev.armature.samples.springstore.api.EventsApi;
import dev.armature.samples.springstore.api.PetsApi;
import dev.armature.samples.springstore.api.StoreApi;
import dev.armature.samples.springstore.server.PetstoreRouter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the petstore. */
@SpringBootApplication(proxyBeanMethods = false)
public class PetstoreApplication {
  /** Creates it; Spring does. */
  public PetstoreApplication() {}

  /** Starts it; it runs until SIGTERM. */
  public static void main(String[] args) {
    SpringApplication.run(PetstoreApplication.class, args);
  }

  /** The contract, with the handlers that Spring finds by their types. */
  @Bean
  ArmatureContract petstore(PetsApi pets, EventsApi events, StoreApi store) {
    return ArmatureContract.of(
        PetstoreRouter.SECURITY_SCHEMES,
        PetstoreRouter.OPERATIONS,
        layers -> PetstoreRouter.builder(layers).pets(pets).events(events).store(store).build());
  }

  /** What the service needs; the actuator shows it. */
  @Bean
  HealthCheck shelves(PetShelves shelves) {
    return shelves::check;
  }
}
