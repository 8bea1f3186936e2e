package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks pages of records, one record at a time: memory is that of one record, never of the page.
 *
 * <p>Whatever its name, an input may hold
 *
 * <ul>
 *   <li>a page, {@code {"results": [{...}, ...], "paging": ...}}, alone or {@linkplain #inside in a wrapper},
 *       {@code {"status": 0, "result": {"records": [...]}}}, of which nothing but the page is looked at;
 *   <li>a list of records or of pages;
 *   <li>a single record;
 *   <li>several of these one after another.
 * </ul>
 *
 * <p>If the name ends in {@code .ndjson} or {@code .jsonl}, each line stands for itself: one that cannot be read costs
 * no other.
 *
 * <p>Nothing in an input leads to an exception. A page that breaks off keeps the records before; something else than
 * JSON, or no list where the records should be, is an unreadable page; something else than an object among the records
 * is a skipped record; a field that has more than 100 levels, a number of more than 100 characters, bytes that are no
 * UTF-8, or a namesake in its object is left out of its record. Only a text of more than 20 million characters, or
 * levels and numbers that are longer still by far, end the page there. A byte order mark is read over, and blank lines
 * are.
 *
 * <pre>{@code
 * JsonPages.of("records").inside("result").read(Path.of("leads.json"), receiver);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class JsonPages {

    private final String records;
    private final @Nullable String wrapper;

    private JsonPages(String records, @Nullable String wrapper) {
        this.records = Objects.requireNonNull(records, "records");
        this.wrapper = wrapper;
    }

    /** Pages that have their records in the field of this name. */
    public static JsonPages of(String records) {
        return new JsonPages(records, null);
    }

    /** The same pages or single records, also inside of the field of this name. */
    public JsonPages inside(String wrapper) {
        return new JsonPages(records, Objects.requireNonNull(wrapper, "wrapper"));
    }

    /**
     * Reads a file; places name it by its last name.
     *
     * @throws IOException if the file cannot be read
     */
    public void read(Path file, PageReceiver receiver) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Path name = file.getFileName();
            read(in, name == null ? file.toString() : name.toString(), receiver);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param source its name, by which places call it; an ending as of a file says whether to read line by line
     * @throws IOException if the stream cannot be read
     */
    public void read(InputStream in, String source, PageReceiver receiver) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(receiver, "receiver");
        String name = source.toLowerCase(Locale.ROOT);
        boolean lines = name.endsWith(".ndjson") || name.endsWith(".jsonl");
        PageText text = PageText.of(in, lines ? PageText.Cut.LINES : PageText.Cut.WHOLE);
        new PageWalk(records, wrapper, text, source, receiver).walk();
    }
}
