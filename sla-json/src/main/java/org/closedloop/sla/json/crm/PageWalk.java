package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one input. */
final class PageWalk {

    private static final Pattern CELLS = Pattern.compile("[^<{\\[,;]+[,;][^,;\\s]");

    private final PagePaths paths;
    private final PageText text;
    private final String source;
    private final PageReceiver receiver;

    private long count;
    private long countBefore;
    /** Whether the input or the line began as an object or a list. */
    private boolean opened;
    /** Whether a value of it was read. */
    private boolean begun;
    /** Whether the input is not blank. */
    private boolean any;

    PageWalk(PagePaths paths, PageText text, String source, PageReceiver receiver) {
        this.paths = paths;
        this.text = text;
        this.source = source;
        this.receiver = receiver;
    }

    void walk(BreakableInput input) throws IOException {
        do {
            opened = false;
            begun = false;
            countBefore = count;
            readValues(input);
        } while (text.nextLine());
        if (input.hasFailed()) {
            receiver.report(PageIssues.cutOff(place(count + 1)));
        } else if (!any) {
            receiver.report(PageIssues.unreadable(RecordPlace.whole(source), "", Optional.of(DetailPhrase.EMPTY)));
        }
    }

    private void readValues(BreakableInput input) throws IOException {
        try (JsonParser parser = PageNotation.parser(text)) {
            while (parser.nextToken() != null) {
                any = true;
                readValue(parser);
                begun = true;
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            any = true;
            if (!input.hasFailed()) {
                cutOff(e);
            }
        }
    }

    private void readValue(JsonParser parser) {
        opened = parser.currentToken().isStructStart();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            new PageObject(parser, paths, "", isLines() ? receiver::record : receiver::object).read();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
            readList(parser, paths, "");
        } else if (isLines()) {
            skipElement(parser);
        } else {
            receiver.report(PageIssues.unreadable(
                    RecordPlace.whole(source),
                    shown(parser),
                    Optional.of(DetailPhrase.LOOKS_LIKE_CSV).filter(csv -> isLikeCsv())));
        }
    }

    /** Whether the input begins with at least two cells in place of an object or a list. */
    private boolean isLikeCsv() {
        return CELLS.matcher(text.beginning()).lookingAt();
    }

    /** Reads a list from its first element, the current token, to its end. */
    private void readList(JsonParser parser, PagePaths step, String list) {
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                skipElement(parser);
            } else if (step.isEnd()) {
                readRecord(parser, list);
            } else {
                new PageObject(parser, step, list, receiver::record).read();
            }
            parser.nextToken();
        }
    }

    private void readRecord(JsonParser parser, String list) {
        RecordTree tree = new RecordTree(parser, place(count + 1));
        ObjectNode fields = tree.readObject();
        count++;
        receiver.record(new JsonRecord(fields, list, place(count), tree.issues()));
    }

    /** A page, a wrapper, or a single record, which is known only at its end. */
    private final class PageObject {

        private final JsonParser parser;
        private final PagePaths step;
        private final String list;
        private final Consumer<JsonRecord> records;
        private final RecordTree tree;
        private final ObjectNode rest = JsonNodeFactory.instance.objectNode();
        private final RefusedNames refused = new RefusedNames();
        private boolean page;
        private boolean wrapper;

        /** @param records takes the object if it is a record */
        PageObject(JsonParser parser, PagePaths step, String list, Consumer<JsonRecord> records) {
            this.parser = parser;
            this.step = step;
            this.list = list;
            this.records = records;
            this.tree = new RecordTree(parser, place(count + 1));
        }

        void read() {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                PagePaths next = step.to(name);
                if (next == null) {
                    tree.readField(rest, refused, name);
                } else if (next.isListOrColumn()) {
                    followOrKeep(next, name);
                } else {
                    follow(next, name);
                }
                begun = true;
            }
            if (page) {
                reportFlaws();
                receiver.page(rest, wholePlace());
            } else if (wrapper) {
                receiver.wrapper(rest, wholePlace());
            } else {
                count++;
                records.accept(new JsonRecord(rest, list, place(count), tree.issues()));
            }
        }

        private void followOrKeep(PagePaths next, String name) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                tree.readField(rest, refused, name);
            } else if (parser.nextToken() == JsonToken.START_OBJECT) {
                page = true;
                readList(parser, next, nameFor(name));
            } else {
                tree.readOpenList(rest, refused, name);
            }
        }

        private void follow(PagePaths next, String name) {
            page |= next.isList();
            wrapper = true;
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_ARRAY) {
                parser.nextToken();
                readList(parser, next, nameFor(name));
            } else if (token == JsonToken.START_OBJECT && !next.isList()) {
                new PageObject(parser, next, nameFor(name), records).read();
            } else {
                receiver.report(PageIssues.of(ImportReason.PAGE_UNREADABLE, wholePlace())
                        .property(name)
                        .value(shown(parser))
                        .detail(DetailPhrase.NO_LIST_OF_RECORDS)
                        .build());
            }
        }

        /** The name of the list for records in a field of this name. */
        private String nameFor(String name) {
            return step.isNamed() ? list : name;
        }

        private void reportFlaws() {
            tree.issues()
                    .forEach(flaw -> receiver.report(PageIssues.of(ImportReason.PAGE_UNREADABLE, wholePlace())
                            .property(flaw.getProperty())
                            .detail(flaw.getDetail())
                            .build()));
        }
    }

    private void skipElement(JsonParser parser) {
        count++;
        receiver.skip(unreadable(place(count))
                .value(shown(parser))
                .detail(DetailPhrase.NO_OBJECT)
                .build());
    }

    /** A short form of the value at the current token; afterwards the current token is its last. */
    private static String shown(JsonParser parser) {
        JsonToken token = parser.currentToken();
        parser.skipChildren();
        return switch (token) {
            case START_OBJECT -> "{...}";
            case START_ARRAY -> "[...]";
            default -> parser.getString().replace(PageText.WRONG, '\uFFFD');
        };
    }

    private void cutOff(JacksonException e) {
        PageSyntax detail = PageSyntax.of(e, text);
        if (isLines() && count == countBefore) {
            count++;
            receiver.skip(unreadable(place(count))
                    .value(text.beginning())
                    .detail(detail)
                    .build());
        } else if (begun || (opened && e instanceof UnexpectedEndOfInputException)) {
            receiver.report(PageIssues.of(ImportReason.PAGE_CUT_OFF, place(count + 1))
                    .detail(detail)
                    .build());
        } else {
            receiver.report(PageIssues.unreadable(
                    wholePlace(), text.beginning(), Optional.of(isLikeCsv() ? DetailPhrase.LOOKS_LIKE_CSV : detail)));
        }
    }

    private RecordPlace place(long number) {
        return isLines() ? RecordPlace.line(source, text.line()) : RecordPlace.record(source, number);
    }

    private RecordPlace wholePlace() {
        return isLines() ? place(0) : RecordPlace.whole(source);
    }

    private boolean isLines() {
        return text.cut() == PageText.Cut.LINES;
    }

    private static ImportIssue.Builder unreadable(RecordPlace place) {
        return ImportIssue.builder()
                .reason(ImportReason.RECORD_UNREADABLE)
                .effect(ImportEffect.SKIPPED)
                .place(place);
    }
}
