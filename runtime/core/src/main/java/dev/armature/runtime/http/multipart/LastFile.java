package dev.armature.runtime.http.multipart;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.http.param.Form;
import dev.armature.runtime.http.param.Parameter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.List;

/**
 * The content of a form's last file while it comes in. Its end is only told when the form ends
 * behind it: a field that comes once more, or that the form cannot have, is thrown there.
 */
final class LastFile extends FilterInputStream {
  private static final int CHUNK = 8 << 10;

  private final MultipartStream form;
  private final Form declared;
  private final boolean closed;
  private boolean ended;

  LastFile(MultipartStream form, List<Parameter> fields) {
    super(form.content());
    this.form = form;
    this.declared = new Form("", fields);
    this.closed = fields.stream().anyMatch(Parameter::refusesOthers);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = ended ? -1 : super.read(into, offset, length);
    if (count < 0 && !ended) {
      ended = true;
      rest();
    }
    return count;
  }

  @Override
  public long skip(long bytes) throws IOException {
    int most = (int) Math.min(bytes, CHUNK);
    return most <= 0 ? 0 : Math.max(0, read(new byte[most]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void rest() throws IOException {
    for (PartHead head = form.next(); head != null; head = form.next()) {
      if (declared.fieldOf(head.name()) != null) {
        throw refused(head, "duplicate", "must not occur twice");
      } else if (closed) {
        String detail = "is not a member that the contract knows";
        throw refused(head, "additionalProperties", detail);
      }
    }
  }

  private static ValidationException refused(PartHead head, String keyword, String detail) {
    return new ValidationException(List.of(FormParts.violation(head.name(), keyword, detail)));
  }
}
