package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads pages of records, one record at a time: memory is that of one record, not of the page.
 *
 * <p>An input may hold
 *
 * <ul>
 *   <li>a page, such as {@code {"results": [{...}, ...], "paging": ...}}, alone or in a wrapper, {@code {"status": 0,
 *       "result": {"records": [...]}}};
 *   <li>a list of records or of pages;
 *   <li>a single record;
 *   <li>several of these, one after another.
 * </ul>
 *
 * <p>If its name ends in {@code .ndjson} or {@code .jsonl}, each line is read alone, so that an unreadable line affects
 * no other.
 *
 * <p>No input leads to an exception. A page that is cut off keeps the records before; text that is not JSON, or another
 * value where a list of records is expected, is an unreadable page; a value among the records that is not an object is
 * a skipped record. A field is left out of its record if it has more than 100 levels, a number of more than 100
 * characters, bytes that are not UTF-8, or another field of the same name in its object. Only a text of more than 20
 * million characters, or far more levels or digits, end the page. A byte order mark and blank lines are ignored.
 *
 * <pre>{@code
 * JsonPages.of("records[]", "result.records[]").read(Path.of("leads.json"), receiver);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class JsonPages {

    private final PagePaths paths;

    private JsonPages(PagePaths paths) {
        this.paths = paths;
    }

    /**
     * Pages that have their records at one of these paths.
     *
     * <p>A path is a list of field names from the outermost object on, separated by points. {@code *} matches a field
     * of any name. A name with {@code []} is that of a list; a name with {@code []?} is that of a list of records if
     * the list begins with an object, and of an ordinary field otherwise. A list is accepted wherever one value is. The
     * object with the last list of a path is a page.
     *
     * <pre>{@code
     * JsonPages.of("records[]", "result.records[]", "data.query.*.edges[].node");
     * }</pre>
     */
    public static JsonPages of(String... paths) {
        return new JsonPages(PagePaths.of(paths));
    }

    /**
     * Reads a file; its places have the last part of the file's path.
     *
     * @throws IOException if the file cannot be read
     */
    public void read(Path file, PageReceiver receiver) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, nameOf(file), receiver);
        }
    }

    /** The name of a file in places: the last part of its path. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param source the name of the stream in places; its ending decides whether the stream is read line by line
     * @throws IOException if the stream cannot be read to its end; the records before are kept, and the rest is
     *     {@code PAGE_CUT_OFF}. The failure of a {@link BreakableInput} is left to the caller to throw
     */
    public void read(InputStream in, String source, PageReceiver receiver) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(receiver, "receiver");
        String name = source.toLowerCase(Locale.ROOT);
        boolean lines = name.endsWith(".ndjson") || name.endsWith(".jsonl");
        BreakableInput input = BreakableInput.of(in);
        PageText text = PageText.of(input, lines ? PageText.Cut.LINES : PageText.Cut.WHOLE);
        new PageWalk(paths, text, source, receiver).walk(input);
        if (input != in) {
            input.throwFailure();
        }
    }
}
