package org.closedloop.sla.json.crm;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree of one record. A field that cannot be read is left out and reported; Jackson's own tree would abandon
 * the page, or silently take the last of two fields of the same name.
 */
final class RecordTree {

    /** The most levels of objects and lists; the record is the first. */
    static final int DEPTH = 100;
    /** The most characters of a number. */
    static final int NUMBER_LENGTH = 100;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final RecordPlace place;
    private final List<ImportIssue> issues = new ArrayList<>();
    private IssueDetail flaw = DetailPhrase.UNREADABLE;

    RecordTree(JsonParser parser, RecordPlace place) {
        this.parser = parser;
        this.place = place;
    }

    /** An issue for each field that was left out. */
    List<ImportIssue> issues() {
        return issues;
    }

    /** Reads the object that begins at the current token; afterwards the current token is its end. */
    ObjectNode readObject() {
        return object(1);
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        RefusedNames refused = new RefusedNames();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            readField(object, refused, name, depth);
        }
        return object;
    }

    /** Reads the value at the current token into a field of an object on the first level. */
    void readField(ObjectNode object, RefusedNames refused, String name) {
        readField(object, refused, name, 1);
    }

    /** Reads the rest of a list into such a field, from its first item on, which is the current token. */
    void readOpenList(ObjectNode object, RefusedNames refused, String name) {
        put(object, refused, name, list(2));
    }

    private void readField(ObjectNode object, RefusedNames refused, String name, int depth) {
        put(object, refused, name, value(depth + 1));
    }

    private void put(ObjectNode object, RefusedNames refused, String name, @Nullable JsonNode read) {
        JsonNode value = name.indexOf(PageText.WRONG) >= 0 ? flawed(DetailPhrase.NOT_UTF_8) : read;
        if (refused.has(name)) {
            return;
        }
        if (value == null) {
            boolean twice = object.remove(name) != null;
            refused.add(name);
            report(name, twice ? DetailPhrase.MORE_THAN_ONCE : flaw);
        } else if (object.putIfAbsent(name, value) != null) {
            // It is unknown which of the two is right.
            object.remove(name);
            refused.add(name);
            report(name, DetailPhrase.MORE_THAN_ONCE);
        }
    }

    private void report(String name, IssueDetail detail) {
        issues.add(ImportIssue.builder()
                .reason(ImportReason.VALUE_UNREADABLE)
                .effect(ImportEffect.FIELD_IGNORED)
                .place(place)
                .property(name.replace(PageText.WRONG, '\uFFFD'))
                .detail(detail)
                .build());
    }

    /** Reads the value at the current token; null if a part of it is unreadable. */
    private @Nullable JsonNode value(int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> depth > DEPTH ? tooDeep() : object(depth);
            case START_ARRAY -> depth > DEPTH ? tooDeep() : openList(depth);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            default -> text(parser.getString());
        };
    }

    private @Nullable JsonNode openList(int depth) {
        parser.nextToken();
        return list(depth);
    }

    /** A list with an unreadable item is unreadable: without the item, the list would be another. */
    private @Nullable JsonNode list(int depth) {
        ArrayNode list = NODES.arrayNode();
        boolean whole = true;
        for (JsonToken token = parser.currentToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonNode item = value(depth + 1);
            if (item == null) {
                whole = false;
            } else {
                list.add(item);
            }
        }
        return whole ? list : null;
    }

    private @Nullable JsonNode number(String text) {
        return text.length() > NUMBER_LENGTH
                ? flawed(DetailPhrase.LONG_NUMBER.with(NUMBER_LENGTH))
                : NODES.stringNode(text);
    }

    private @Nullable JsonNode text(String text) {
        return text.indexOf(PageText.WRONG) >= 0 ? flawed(DetailPhrase.NOT_UTF_8) : NODES.stringNode(text);
    }

    private @Nullable JsonNode tooDeep() {
        parser.skipChildren();
        return flawed(DetailPhrase.TOO_DEEP.with(DEPTH));
    }

    private @Nullable JsonNode flawed(IssueDetail what) {
        flaw = what;
        return null;
    }
}
