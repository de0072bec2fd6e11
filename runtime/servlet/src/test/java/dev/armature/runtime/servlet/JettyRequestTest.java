package dev.armature.runtime.servlet;

final class JettyRequestTest extends RequestTest {
  @Override
  TestServer serve(RouterServlet servlet) {
    return new JettyServer(servlet, "/", "/*").start();
  }
}
