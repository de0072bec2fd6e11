package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.config.ConfiguredServiceBuilder;
import dev.armature.runtime.health.HealthCheck;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.ErrorMapper;
import dev.armature.runtime.layer.PermissionHook;
import dev.armature.runtime.servlet.ContainerCallers;
import dev.armature.runtime.servlet.RouterServlet;
import dev.armature.runtime.servlet.ThreadContext;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Serves the contracts that are beans. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(ArmatureContract.class)
@EnableConfigurationProperties(ArmatureProperties.class)
public class ArmatureAutoConfiguration {
  /** Creates it; Spring does. */
  public ArmatureAutoConfiguration() {}

  /**
   * What the properties make of the contracts.
   *
   * @throws dev.armature.runtime.config.ConfigException with everything that is wrong with them
   */
  @Bean
  @ConditionalOnMissingBean
  ConfiguredService armatureService(
      ConfigurableEnvironment environment,
      ArmatureProperties properties,
      List<ArmatureContract> contracts,
      ListableBeanFactory beans) {
    ForeignKeys.refuse(environment);
    ConfiguredServiceBuilder builder =
        ConfiguredService.builder(EnvironmentDocument.of(environment));
    contracts.forEach(each -> builder.contract(each.schemes(), each.operations()));
    AssertedSchemes.add(builder, contracts, properties.assertedSchemes());
    beans.getBeanProvider(PermissionHook.class).ifAvailable(builder::permissions);
    beans.getBeanProvider(ErrorMapper.class).orderedStream().forEach(builder::errorMapper);
    beans
        .getBeanProvider(ArmatureCustomizer.class)
        .orderedStream()
        .forEach(each -> each.customize(builder));
    ConfiguredService service = builder.build();
    beans.getBeansOfType(HealthCheck.class).forEach(service.health()::register);
    return service;
  }

  /** All contracts together. */
  @Bean
  @ConditionalOnMissingBean
  Router armatureRouter(ConfiguredService service, List<ArmatureContract> contracts) {
    List<Router> routers =
        contracts.stream().map(each -> each.router().apply(service.layers())).toList();
    return Router.of(routers.get(0), routers.subList(1, routers.size()).toArray(Router[]::new));
  }

  @Bean
  @ConditionalOnMissingBean
  RouterServlet armatureServlet(
      Router router,
      ConfiguredService service,
      ArmatureProperties properties,
      ObjectProvider<ContainerCallers> callers,
      ObjectProvider<ThreadContext> contexts) {
    var options = service.config().server().options();
    var builder =
        RouterServlet.of(router)
            .budgets(options.budgets())
            .grace(options.shutdown().grace())
            .callers(callers.getIfAvailable(ContainerCallers::byRoles))
            .context(together(contexts.orderedStream().toList()));
    return properties.path().isEmpty() ? builder.wholePaths().build() : builder.build();
  }

  private static ThreadContext together(List<ThreadContext> all) {
    return () -> {
      List<UnaryOperator<Runnable>> captured = all.stream().map(ThreadContext::capture).toList();
      return task -> {
        Runnable carried = task;
        for (UnaryOperator<Runnable> each : captured) {
          carried = each.apply(carried);
        }
        return carried;
      };
    };
  }

  @Bean
  ServletRegistrationBean<RouterServlet> armatureRegistration(
      RouterServlet servlet, Router router, ArmatureProperties properties) {
    ServletRegistrationBean<RouterServlet> registration = new ServletRegistrationBean<>(servlet);
    registration.setName("armature");
    registration.setAsyncSupported(true);
    registration.setLoadOnStartup(1);
    registration.setUrlMappings(
        properties.path().isEmpty() ? MountPatterns.of(router) : List.of(properties.path() + "/*"));
    return registration;
  }

  @Bean
  DrainLifecycle armatureDrain(RouterServlet servlet, ConfiguredService service) {
    return new DrainLifecycle(servlet, service.health());
  }
}
