package dev.armature.runtime.servlet;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;

/** A servlet in a Tomcat, which Spring Boot has. */
final class TomcatServer extends TestServer {
  private final Tomcat tomcat = new Tomcat();

  TomcatServer(RouterServlet servlet) {
    super(servlet, "");
    tomcat.setBaseDir("target/tomcat");
    Connector connector = new Connector();
    connector.setPort(0);
    connector.setProperty("address", "127.0.0.1");
    Http2Protocol http2 = new Http2Protocol();
    // Our bodies of one byte are an attack to it.
    http2.setOverheadDataThreshold(0);
    connector.addUpgradeProtocol(http2);
    tomcat.setConnector(connector);
    Context context = tomcat.addContext("", null);
    ((StandardContext) context).setUnloadDelay(100);
    Wrapper wrapper = Tomcat.addServlet(context, "armature", servlet);
    wrapper.setAsyncSupported(true);
    wrapper.setLoadOnStartup(1);
    wrapper.addMapping("/*");
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  int port() {
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
