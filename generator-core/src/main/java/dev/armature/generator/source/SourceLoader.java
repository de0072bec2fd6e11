package dev.armature.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads the root document and the files it refers to, each once, and remembers all of them. One
 * loader serves one run. Not thread-safe.
 */
public final class SourceLoader {
  private static final Path STDIN = Path.of("stdin");

  private final Limits limits;
  private final @Nullable RemoteSource remote;
  private final SourceParser parser;
  private final NodeBudget budget;
  private final Map<URI, Document> documents = new LinkedHashMap<>();
  private final Map<URI, SourceException> failures = new LinkedHashMap<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private FileNames names = FileNames.NONE;
  private long bytesLeft;

  /** A loader that reads files only. */
  public SourceLoader(Limits limits) {
    this(limits, null);
  }

  /** A loader that also fetches http and https references, if {@code remote} is there. */
  public SourceLoader(Limits limits, @Nullable RemoteSource remote) {
    this.limits = limits;
    this.remote = remote;
    this.parser = new SourceParser(limits);
    this.budget = new NodeBudget(limits.maxNodes());
    this.bytesLeft = limits.maxTotal();
  }

  /**
   * Loads the document that the user named.
   *
   * @throws SourceException if it cannot be read
   */
  public Document loadFile(Path path) throws SourceException {
    names = FileNames.relativeTo(path);
    return loadOther(path);
  }

  /**
   * Loads another document that the user named, beside the contract.
   *
   * @throws SourceException if it cannot be read
   */
  public Document loadOther(Path path) throws SourceException {
    URI uri = FileBytes.uri(path);
    Document known = documents.get(uri);
    return known != null
        ? known
        : keep(path.toString(), uri, bytesOf(path, path.toString(), false));
  }

  /**
   * Loads another document beside the contract that a file of the user's names.
   *
   * @param referrer where the file names it; problems with the document itself are reported there
   * @throws SourceException if it cannot be read
   */
  public Document loadOther(Path path, Span referrer) throws SourceException {
    return load(FileBytes.uri(path), referrer);
  }

  /** Takes a document for the one that was read from its file, also where others refer to it. */
  public void replace(Document changed) {
    documents.put(changed.file().uri(), changed);
  }

  /**
   * Reads a document from a stream, which is not closed; relative references start at the working
   * directory.
   *
   * @param name how diagnostics call it, such as {@code <stdin>}
   * @throws SourceException if it cannot be read
   */
  public Document loadStream(String name, InputStream in) throws SourceException {
    names = FileNames.relativeTo(STDIN);
    return keep(name, FileBytes.uri(STDIN), bytes(name, in));
  }

  /**
   * Reads a document from memory.
   *
   * @throws SourceException if it cannot be read
   */
  public Document loadBytes(String name, URI uri, byte[] bytes) throws SourceException {
    if (bytes.length > allowance()) {
      throw tooLarge(SourceFiles.at(name, uri));
    }
    return keep(name, canonical(uri), bytes);
  }

  /**
   * The bytes of a file that is data rather than a document: they are neither decoded nor kept.
   *
   * @throws SourceException if it cannot be read
   */
  public byte[] bytes(Path path) throws SourceException {
    return bytesOf(path, path.toString(), false);
  }

  /**
   * The bytes of a stream that is data, which is not closed.
   *
   * @param name how diagnostics call it
   * @throws SourceException if it cannot be read
   */
  public byte[] bytes(String name, InputStream in) throws SourceException {
    Span start = SourceFiles.at(name, FileBytes.uri(STDIN));
    try {
      return FileBytes.read(in, allowance());
    } catch (IOException e) {
      throw FileBytes.unreadable(start, e);
    } catch (FileBytes.TooLarge e) {
      throw tooLarge(start);
    }
  }

  /**
   * Loads a document that another one refers to, or returns it if it was loaded before.
   *
   * @param uri absolute; a fragment is ignored
   * @param referrer where the reference stands; problems with the file itself are reported there
   * @throws SourceException if it cannot be read; each time the same one
   */
  public Document load(URI uri, Span referrer) throws SourceException {
    URI key = canonical(uri);
    Document known = documents.get(key);
    if (known != null) {
      return known;
    }
    SourceException failure = failures.get(key);
    if (failure != null) {
      throw failure;
    }
    try {
      return read(key, referrer);
    } catch (SourceException e) {
      failures.put(key, e);
      throw e;
    }
  }

  /** Every file read so far, in the order of reading. */
  public List<InputFile> inputs() {
    return List.copyOf(inputs);
  }

  /** Every document read so far, in the order of reading. */
  public List<Document> documents() {
    return List.copyOf(documents.values());
  }

  /** The same URI for the same file: no fragment, no dot segments, one form of file URIs. */
  public static URI canonical(URI uri) {
    return FileBytes.canonical(uri);
  }

  private Document read(URI uri, Span referrer) throws SourceException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (scheme.equals("file")) {
      Path path = FileBytes.path(uri, referrer);
      String name = names.name(path);
      return keep(name, uri, FileBytes.at(referrer, name, () -> bytesOf(path, name, true)));
    }
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web || remote == null) {
      String help =
          web
              ? "save the document beside the contract and refer to it by a relative path"
              : "refer to a file by a relative path";
      throw SourceException.of(SourceCodes.REMOTE, referrer, "'" + uri + "' is not fetched", help);
    }
    try {
      byte[] bytes = remote.fetch(uri, allowance());
      return loadBytes(uri.toString(), uri, bytes);
    } catch (IOException e) {
      throw SourceException.of(
          SourceCodes.REMOTE,
          referrer,
          "'" + uri + "' could not be fetched: " + e.getMessage(),
          "check the address and the network");
    }
  }

  private byte[] bytesOf(Path path, String name, boolean regularOnly) throws SourceException {
    try {
      return FileBytes.read(path, name, regularOnly, allowance());
    } catch (FileBytes.TooLarge e) {
      throw tooLarge(SourceFiles.at(name, FileBytes.uri(path)));
    }
  }

  private Document keep(String name, URI uri, byte[] bytes) throws SourceException {
    bytesLeft -= bytes.length;
    inputs.add(new InputFile(uri, FileBytes.sha256(bytes)));
    SourceFile file = TextDecoder.decode(name, uri, bytes);
    if ("file".equals(uri.getScheme()) && !documents.isEmpty()) {
      file = file.withPath(names.path(Path.of(uri)));
    }
    Document document = new Document(file, parser.parse(file, budget));
    documents.put(uri, document);
    return document;
  }

  private long allowance() {
    return Math.min(limits.maxInput(), bytesLeft);
  }

  private SourceException tooLarge(Span span) {
    boolean total = bytesLeft < limits.maxInput();
    long limit = total ? limits.maxTotal() : limits.maxInput();
    return SourceException.of(
        SourceCodes.TOO_LARGE,
        span,
        (total ? "all documents together are" : "the document is") + " larger than " + size(limit),
        total ? "split the contract" : "raise the limit with --max-input if the document is right");
  }

  private static String size(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
