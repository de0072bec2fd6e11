package com.example.server;

import com.example.api.AddBook;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /books}. */
@Generated("input.yaml#/paths/~1books/post")
final class AddBookEndpoint {
  private AddBookEndpoint() {}

  static Route route(AddBook.Handler handler) {
    return Route.of(AddBook.OPERATION, "POST", "/books")
        .consumes("application/xml")
        .streamsBody()
        .produces("application/xml")
        .to(handler::addBook, AddBookEndpoint::read, Response.ofStream(200, "application/xml"));
  }

  private static AddBook.@Nullable Input read(RequestReader in) throws IOException {
    ByteSource body = in.sourceBody();
    return in.failed() ? null : new AddBook.Input(body);
  }
}
