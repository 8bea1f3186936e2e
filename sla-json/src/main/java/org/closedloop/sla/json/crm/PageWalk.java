package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One walk over one input. */
final class PageWalk {

    /** Whether an object may be a wrapper, or is in one. */
    private enum Level {
        OUTER,
        INNER
    }

    private final String records;
    private final @Nullable String wrapper;
    private final PageText text;
    private final String source;
    private final PageReceiver receiver;

    private long count;
    private long countBefore;
    /** Whether the input, or the line, has begun as an object or a list. */
    private boolean opened;
    /** Whether something of it was read. */
    private boolean begun;
    /** Whether any input had something in it. */
    private boolean any;

    PageWalk(String records, @Nullable String wrapper, PageText text, String source, PageReceiver receiver) {
        this.records = records;
        this.wrapper = wrapper;
        this.text = text;
        this.source = source;
        this.receiver = receiver;
    }

    void walk() throws IOException {
        do {
            opened = false;
            begun = false;
            countBefore = count;
            readValues();
        } while (text.nextLine());
        if (!any) {
            receiver.tell(issue(ImportReason.PAGE_UNREADABLE, RecordPlace.whole(source))
                    .value("")
                    .detail("empty")
                    .build());
        }
    }

    private void readValues() throws IOException {
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
            breakOff(e);
        }
    }

    private void readValue(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            opened = true;
            readObject(parser, Level.OUTER);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            opened = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    readObject(parser, Level.OUTER);
                } else {
                    skipElement(parser);
                }
            }
        } else if (text.cut() == PageText.Cut.LINES) {
            skipElement(parser);
        } else {
            receiver.tell(issue(ImportReason.PAGE_UNREADABLE, RecordPlace.whole(source))
                    .value(shown(parser))
                    .build());
        }
    }

    /** A page, a page in a wrapper, or a single record: only its end tells which. */
    private void readObject(JsonParser parser, Level level) {
        RecordTree tree = new RecordTree(parser, place(count + 1));
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        Set<String> twice = new HashSet<>();
        boolean page = false;
        boolean wrapped = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals(records)) {
                page = true;
                readRecords(parser, name);
            } else if (level == Level.OUTER && name.equals(wrapper)) {
                wrapped = true;
                if (token == JsonToken.START_OBJECT) {
                    readObject(parser, Level.INNER);
                } else {
                    readRecords(parser, name);
                }
            } else {
                tree.readField(rest, twice, name);
            }
            begun = true;
        }
        if (page) {
            tree.issues()
                    .forEach(issue -> receiver.tell(issue(ImportReason.PAGE_UNREADABLE, page())
                            .property(issue.getProperty())
                            .detail(issue.getDetail())
                            .build()));
            receiver.page(rest, page());
        } else if (!wrapped) {
            count++;
            receiver.record(new JsonRecord(rest, place(count), tree.issues()));
        }
    }

    private void readRecords(JsonParser parser, String name) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            receiver.tell(issue(ImportReason.PAGE_UNREADABLE, page())
                    .property(name)
                    .value(shown(parser))
                    .detail("no list of records")
                    .build());
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                RecordTree tree = new RecordTree(parser, place(count + 1));
                ObjectNode fields = tree.readObject();
                count++;
                receiver.record(new JsonRecord(fields, place(count), tree.issues()));
            } else {
                skipElement(parser);
            }
        }
    }

    private void skipElement(JsonParser parser) {
        count++;
        receiver.skip(unreadable(place(count))
                .value(shown(parser))
                .detail("no object")
                .build());
    }

    /** The value at the current token in few words; afterwards the current token is its last. */
    private static String shown(JsonParser parser) {
        JsonToken token = parser.currentToken();
        parser.skipChildren();
        return switch (token) {
            case START_OBJECT -> "{...}";
            case START_ARRAY -> "[...]";
            default -> parser.getString().replace(PageText.WRONG, '\uFFFD');
        };
    }

    private void breakOff(JacksonException e) {
        String detail = ParserWords.of(e, text.cut());
        if (text.cut() == PageText.Cut.LINES && count == countBefore) {
            count++;
            receiver.skip(unreadable(place(count))
                    .value(text.beginning())
                    .detail(detail)
                    .build());
        } else if (begun || (opened && e instanceof UnexpectedEndOfInputException)) {
            receiver.tell(issue(ImportReason.PAGE_CUT_OFF, place(count + 1))
                    .detail(detail)
                    .build());
        } else {
            receiver.tell(issue(ImportReason.PAGE_UNREADABLE, page())
                    .value(text.beginning())
                    .detail(detail)
                    .build());
        }
    }

    private RecordPlace place(long number) {
        return text.cut() == PageText.Cut.LINES
                ? RecordPlace.line(source, text.line())
                : RecordPlace.record(source, number);
    }

    private RecordPlace page() {
        return text.cut() == PageText.Cut.LINES ? place(0) : RecordPlace.whole(source);
    }

    private static ImportIssue.Builder unreadable(RecordPlace place) {
        return ImportIssue.builder()
                .reason(ImportReason.RECORD_UNREADABLE)
                .effect(ImportEffect.SKIPPED)
                .place(place);
    }

    private static ImportIssue.Builder issue(ImportReason reason, RecordPlace place) {
        return ImportIssue.builder().reason(reason).effect(ImportEffect.NONE).place(place);
    }
}
