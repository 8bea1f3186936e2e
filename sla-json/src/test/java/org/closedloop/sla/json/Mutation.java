package org.closedloop.sla.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents with one value replaced, removed or added. Places are counted from the root, depth first. */
final class Mutation {

    /** Stands for text that is put in as it is, so that {@code 1e3} stays {@code 1e3}. */
    private static final String RAW = "@raw@";

    private Mutation() {}

    static int places(JsonNode root) {
        int places = 1;
        for (JsonNode child : root) {
            places += places(child);
        }
        return places;
    }

    static String replace(JsonNode root, int place, String json) {
        return at(root, place, Change.REPLACE, RAW).replace('"' + RAW + '"', json);
    }

    static String remove(JsonNode root, int place) {
        return at(root, place, Change.REMOVE, RAW);
    }

    /** Adds a field to an object, or the value to a list; anything else stays as it is. */
    static String add(JsonNode root, int place, String field, String json) {
        return at(root, place, Change.ADD, field).replace('"' + RAW + '"', json);
    }

    private enum Change {
        REPLACE,
        REMOVE,
        ADD
    }

    private static String at(JsonNode root, int place, Change change, String field) {
        if (place == 0 && change != Change.ADD) {
            return change == Change.REPLACE ? '"' + RAW + '"' : "{}";
        }
        JsonNode copy = root.deepCopy();
        List<Runnable> changes = new ArrayList<>();
        collect(copy, MissingNode.getInstance(), "", -1, change, field, changes);
        changes.get(place).run();
        return copy.toString();
    }

    private static void collect(
            JsonNode node,
            JsonNode parent,
            String name,
            int index,
            Change change,
            String field,
            List<Runnable> changes) {
        changes.add(() -> {
            if (change == Change.ADD) {
                add(node, field);
            } else if (parent instanceof ObjectNode object) {
                if (change == Change.REPLACE) {
                    object.put(name, RAW);
                } else {
                    object.remove(name);
                }
            } else if (parent instanceof ArrayNode list) {
                list.remove(index);
                if (change == Change.REPLACE) {
                    list.insert(index, RAW);
                }
            }
        });
        int i = 0;
        for (JsonNode child : node) {
            String own = node instanceof ObjectNode
                    ? List.copyOf(node.propertyNames()).get(i)
                    : "";
            collect(child, node, own, i++, change, field, changes);
        }
    }

    private static void add(JsonNode node, String field) {
        if (node instanceof ObjectNode object) {
            object.put(field, RAW);
        } else if (node instanceof ArrayNode list) {
            list.add(RAW);
        }
    }
}
