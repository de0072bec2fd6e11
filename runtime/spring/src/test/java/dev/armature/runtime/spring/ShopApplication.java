package dev.armature.runtime.spring;

import dev.armature.runtime.health.HealthCheck;
import dev.armature.runtime.layer.PermissionHook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A Spring Boot application with a contract, a controller of its own and the actuator. */
final class ShopApplication implements AutoCloseable {
  final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  ShopApplication(String... properties) {
    this(Open.class, properties);
  }

  ShopApplication(Class<?> configuration, String... properties) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--management.endpoints.web.exposure.include=health,metrics",
                "--management.endpoint.health.show-details=always"));
    for (String each : properties) {
      all.add("--" + each);
    }
    context =
        new SpringApplicationBuilder(configuration)
            .bannerMode(Banner.Mode.OFF)
            .run(all.toArray(String[]::new));
  }

  Shop shop() {
    return context.getBean(Shop.class);
  }

  URI uri(String path) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  @Override
  public void close() {
    context.close();
  }

  /** Everybody may call everything. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Open {
    @Bean
    Shop shop() {
      return new Shop();
    }

    @Bean
    ArmatureContract contract(Shop shop) {
      return ArmatureContract.of(
          List.of(), shop.operations(false), layers -> shop.router(layers, false));
    }

    @Bean
    ArmatureContract garden() {
      return ArmatureContract.of(List.of(), List.of(), Shop::garden);
    }

    @Bean
    AtomicBoolean database() {
      return new AtomicBoolean(true);
    }

    @Bean
    HealthCheck databaseCheck(AtomicBoolean database) {
      return () -> {
        if (!database.get()) {
          throw new IllegalStateException("away");
        }
      };
    }

    @Bean
    Greetings greetings() {
      return new Greetings();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
      return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
          .csrf(csrf -> csrf.disable())
          .build();
    }
  }

  /** Spring Security authenticates; the contract says who may do what. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Secured {
    @Bean
    Shop shop() {
      return new Shop();
    }

    @Bean
    ArmatureContract contract(Shop shop) {
      return ArmatureContract.of(
          Shop.SCHEMES, shop.operations(true), layers -> shop.router(layers, true));
    }

    @Bean
    PermissionHook permissions() {
      return (permission, context) ->
          permission.equals("secrets:read") && context.principal().id().equals("ann");
    }

    @Bean
    UserDetailsService users() {
      return new InMemoryUserDetailsManager(
          User.withUsername("ann").password("{noop}a").authorities("SCOPE_things:read").build(),
          User.withUsername("eve").password("{noop}e").authorities("SCOPE_things:read").build(),
          User.withUsername("bob").password("{noop}b").authorities("ROLE_guest").build());
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
      return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
          .httpBasic(Customizer.withDefaults())
          .csrf(csrf -> csrf.disable())
          .build();
    }
  }

  @RestController
  static final class Greetings {
    @GetMapping("/greeting")
    String greeting() {
      return "hello";
    }
  }
}
