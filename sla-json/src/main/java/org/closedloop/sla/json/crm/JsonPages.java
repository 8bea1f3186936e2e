package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Walks pages of records, one record at a time: memory is that of one record, never of the page.
 *
 * <p>An input may hold
 *
 * <ul>
 *   <li>a page, such as {@code {"results": [{...}, ...], "paging": ...}}, alone or in a wrapper, {@code {"status": 0,
 *       "result": {"records": [...]}}};
 *   <li>a list of records or of pages;
 *   <li>a single record;
 *   <li>several of these one after another.
 * </ul>
 *
 * <p>If its name ends in {@code .ndjson} or {@code .jsonl}, each line stands for itself: one that cannot be read costs
 * no other.
 *
 * <p>Nothing in an input leads to an exception. A page that breaks off keeps the records before; something else than
 * JSON, or no list where the records should be, is an unreadable page; something else than an object among the records
 * is a skipped record; a field that has more than 100 levels, a number of more than 100 characters, bytes that are no
 * UTF-8, or a namesake in its object is left out of its record. Only a text of more than 20 million characters, or
 * levels and numbers that are longer still by far, end the page there. A byte order mark and blank lines are ignored.
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
     * Pages that have their records where one of these paths leads.
     *
     * <p>A path has the names of fields from the outermost object on, with points between. {@code *} stands for a field
     * of any name. {@code []} after a name says that its field must be a list, and {@code []?} that it is a list of
     * records if it begins with an object, and an ordinary field otherwise. A list may also stand where none is named:
     * it holds several of what one is. The object that has the last list of a path is a page.
     *
     * <pre>{@code
     * JsonPages.of("records[]", "result.records[]", "data.query.*.edges[].node");
     * }</pre>
     */
    public static JsonPages of(String... paths) {
        return new JsonPages(PagePaths.of(paths));
    }

    /**
     * Reads a file; places name it by its last name.
     *
     * @throws IOException if the file cannot be read
     */
    public void read(Path file, PageReceiver receiver) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, nameOf(file), receiver);
        }
    }

    /** By what places call a file: its last name. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param source its name, by which places call it; an ending as of a file says whether to read line by line
     * @throws IOException if the stream cannot be read to its end; the records before are kept, and the rest is
     *     {@code PAGE_CUT_OFF}. A caller who hands in a {@link BreakableInput} throws its failure when the time comes
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
