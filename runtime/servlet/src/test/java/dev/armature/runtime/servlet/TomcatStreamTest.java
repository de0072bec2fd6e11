package dev.armature.runtime.servlet;

final class TomcatStreamTest extends StreamTest {
  @Override
  TestServer serve(RouterServlet servlet) {
    return new TomcatServer(servlet);
  }
}
