package org.closedloop.sla.json;

import java.io.Serializable;
import org.closedloop.sla.json.shape.TextualShape;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.json.value.DocumentPart;
import org.closedloop.sla.json.value.FormatVersions;
import org.closedloop.sla.validation.Finding;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Reads and writes the values of this library with a Jackson 3 mapper of the host, in JSON and in YAML, alone or as
 * fields of the host's types.
 *
 * <p>A mapper that finds modules finds this one; Spring Boot 4 and Quarkus configure theirs so. Any other mapper is
 * given it:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * JsonMapper same = JsonMapper.builder().addModule(new SlaModule()).build();
 * }</pre>
 *
 * <p>These are the values of all kinds of documents; those that an agreement, a lead, numbers, a scorecard or a
 * forecast consists of, such as {@code Target}, {@code VolumeTarget}, {@code Metric}, {@code WindowResult} and
 * {@code Deal}; and their texts and words, such as {@code Stage}, {@code DateRange} and {@code Role}, which can also be
 * keys of a map. {@link Problem} and {@link Finding} are written only. Other types, such as Joda-Money's {@code Money}
 * in a type of the host, are left to the host's modules.
 *
 * <p><b>One form.</b> What the mapper reads and writes is what {@link SlaJson} reads and writes. Settings of the mapper
 * that change how beans are written, such as naming strategies, inclusion, timestamps and views, do not change it. An
 * unknown field is an error even if {@code FAIL_ON_UNKNOWN_PROPERTIES} is disabled, and null is an absent field in a
 * lead only. The envelope is read where it is there, and is written by {@link #withEnvelope()}. Scalars of YAML have
 * the meaning that they have in {@link SlaJson} ({@code ~}, {@code NULL} and {@code True} are null and true) in every
 * schema of the mapper, except where Jackson has buffered them. The mapper reads YAML with SnakeYAML Engine; use
 * version 3.2 or later, because 3.0.1 refuses some documents in which an emoji lies at the end of a buffer. A value is
 * read as a whole: {@code @JsonMerge} replaces it, and {@code readerForUpdating} and {@code @JsonUnwrapped} are
 * refused.
 *
 * <p><b>Errors.</b> All problems of a value are reported at once, by an {@link UnreadableValueException}. They are in
 * German if the locale of the mapper ({@code MapperBuilder.defaultLocale}, {@code ObjectReader.with(Locale)}) is
 * German, and in English otherwise; a mapper that is not given a locale has the default one of the machine.
 *
 * <p><b>Not validated.</b> A value that is read has the right form, but agreements, mappings and plans may break the
 * rules that {@link SlaJson} reports with them. {@code @Valid} on the value, or {@code AgreementValidator}, checks
 * them.
 *
 * <p><b>Limits.</b> A value is at most 100 levels deep, and its numbers have at most 100 characters. The length of the
 * input is limited by the mapper ({@code StreamReadConstraints}).
 */
public final class SlaModule extends JacksonModule implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean enveloped;

    /** One that writes documents without their envelope, as fields of other values usually are. */
    public SlaModule() {
        this(false);
    }

    private SlaModule(boolean enveloped) {
        this.enveloped = enveloped;
    }

    /**
     * One that writes each value that is a document with its envelope. Added to a mapper that has found modules, it
     * replaces the one that was found.
     */
    public static SlaModule withEnvelope() {
        return new SlaModule(true);
    }

    @Override
    public String getModuleName() {
        return "org.closedloop.sla";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers writers = new SimpleSerializers();
        PublicTypeReaders readers = new PublicTypeReaders();
        SimpleSerializers keyWriters = new SimpleSerializers();
        SimpleKeyDeserializers keyReaders = new SimpleKeyDeserializers();
        Document.ALL.forEach(document -> add(document, writers, readers));
        for (DocumentPart<?> part : DocumentPart.ALL) {
            add(part, writers, readers);
            addKey(part, keyWriters, keyReaders);
        }
        writers.addSerializer(new ValueWriter<>(Problem.class, ReportForm::write));
        writers.addSerializer(new ValueWriter<>(Finding.class, ReportForm::write));
        context.addSerializers(writers);
        context.addDeserializers(readers);
        context.addKeySerializers(keyWriters);
        context.addKeyDeserializers(keyReaders);
    }

    private <T> void add(Document<T> document, SimpleSerializers writers, PublicTypeReaders readers) {
        writers.addSerializer(new ValueWriter<>(document.type(), enveloped ? document::write : document::writeFields));
        readers.addDeserializer(
                document.type(),
                new ValueReader<>(
                        document.type(), (node, problems) -> document.read(node, FormatVersions.KNOWN, problems)));
    }

    private static <T> void add(DocumentPart<T> part, SimpleSerializers writers, PublicTypeReaders readers) {
        writers.addSerializer(new ValueWriter<>(part.type(), part.shape()::write));
        readers.addDeserializer(part.type(), new ValueReader<>(part.type(), part.shape()::read));
    }

    private static <T> void addKey(DocumentPart<T> part, SimpleSerializers writers, SimpleKeyDeserializers readers) {
        if (part.shape() instanceof TextualShape<T> form) {
            writers.addSerializer(part.type(), new KeyWriter<>(form));
            readers.addDeserializer(part.type(), new KeyReader<>(part.type(), form));
        }
    }
}
