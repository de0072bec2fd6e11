package dev.armature.runtime.servlet;

final class JettyStreamTest extends StreamTest {
  @Override
  TestServer serve(RouterServlet servlet) {
    return new JettyServer(servlet, "/", "/*").start();
  }
}
