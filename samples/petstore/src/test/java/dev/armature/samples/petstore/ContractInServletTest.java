package dev.armature.samples.petstore;

import dev.armature.runtime.client.HttpTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.servlet.RouterServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** The petstore keeps its contract as a servlet. */
final class ContractInServletTest extends PetstoreContract {
  @Override
  protected Transport transport() throws Exception {
    ServletHolder holder = new ServletHolder(RouterServlet.of(Petstore.router(service())).build());
    holder.setAsyncSupported(true);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(holder, "/*");
    Server server = new Server(0);
    server.setHandler(context);
    server.start();
    closing(server::stop);
    HttpTransport transport =
        HttpTransport.to("http://localhost:" + server.getURI().getPort()).build();
    closing(transport);
    return transport;
  }
}
