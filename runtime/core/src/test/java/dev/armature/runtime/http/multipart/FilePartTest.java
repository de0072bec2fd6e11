package dev.armature.runtime.http.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.stream.ByteSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FilePartTest {
  private static FilePart file(@Nullable String filename, String... headers) {
    return new FilePart("f", filename, Headers.of(headers), ByteSource.of(new byte[3]));
  }

  @Test
  void filenamesHaveNoPath() {
    assertThat(file("a.png").filename()).isEqualTo("a.png");
    assertThat(file("C:\\dir\\a.png").filename()).isEqualTo("a.png");
    assertThat(file("../../etc/passwd").filename()).isEqualTo("passwd");
    assertThat(file("..").filename()).isNull();
    assertThat(file("a/").filename()).isNull();
    assertThat(file(null).filename()).isNull();
  }

  @Test
  void mediaTypesAreCompared() {
    FilePart png = file("a", "content-type", "image/PNG; q=\"a;b\"");
    assertThat(png.isOneOf(List.of())).isTrue();
    assertThat(png.isOneOf(List.of("image/jpeg", "image/png"))).isTrue();
    assertThat(png.isOneOf(List.of("image/*"))).isTrue();
    assertThat(png.isOneOf(List.of("*/*"))).isTrue();
    assertThat(png.isOneOf(List.of("image/jpeg", "text/*"))).isFalse();
    assertThat(file("a").isOneOf(List.of("image/png"))).isFalse();
    assertThat(file("a").isOneOf(List.of("application/octet-stream"))).isTrue();
    assertThat(file("a").contentType()).isEqualTo("application/octet-stream");
  }

  @Test
  void dispositionsAreRead() {
    HeaderParameters read =
        HeaderParameters.parse("Form-Data; NAME=\"a;\\\"b\\\\\\c\" ; filename = x y ;");
    assertThat(read).isNotNull();
    assertThat(read.value()).isEqualTo("form-data");
    assertThat(read.get("name")).isEqualTo("a;\"b\\\\c");
    assertThat(read.get("filename")).isEqualTo("x y");
    assertThat(HeaderParameters.parse("form-data")).isNotNull();
    for (String malformed : List.of("a; b", "a; b=1; b=2", "a; =1", "a; b=\"", "a; b=\"1\"2")) {
      assertThat(HeaderParameters.parse(malformed)).as(malformed).isNull();
    }
  }
}
