package dev.armature.runtime.servlet;

final class TomcatRequestTest extends RequestTest {
  @Override
  TestServer serve(RouterServlet servlet) {
    return new TomcatServer(servlet);
  }

  @Override
  boolean continuesAtOnce() {
    return true;
  }
}
