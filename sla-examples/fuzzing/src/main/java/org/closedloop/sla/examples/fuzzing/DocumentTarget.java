package org.closedloop.sla.examples.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.Reading;
import org.closedloop.sla.json.SlaJson;

/** Documents: a value or a problem; a value is written, read back equal, and written the same again. */
final class DocumentTarget implements FuzzTarget {

    private static final SlaJson JSON = SlaJson.inEnglish();

    private final String name;
    private final Class<?> type;
    private final Format format;
    private final List<?> values;

    DocumentTarget(String name, Class<?> type, Format format, List<?> values) {
        this.name = name;
        this.type = type;
        this.format = format;
        this.values = List.copyOf(values);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<byte[]> getSeeds() {
        return values.stream()
                .map(value -> JSON.write(value, format).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void check(byte[] input) throws IOException {
        Reading<?> reading = JSON.read(type, new ByteArrayInputStream(input), format, "input");
        BrokenLawException.require(
                reading.getValue().isPresent() || reading.hasErrors(), "a document without a value has an error");
        reading.getValue().ifPresent(this::checkWriting);
    }

    private void checkWriting(Object value) {
        String text = JSON.write(value, format);
        Reading<?> reading = JSON.read(type, text, format);
        Object again = reading.getValue().isPresent() ? reading.getValue().get() : reading.getProblems();
        BrokenLawException.requireEqual(value, again, "read back from " + format);
        BrokenLawException.requireEqual(text, JSON.write(again, format), "written again");
    }
}
