package org.closedloop.sla.json.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares two trees, place by place; parts of a list by their names. */
final class Comparison {

    /** What names a part of a list, the first that it has. */
    private static final List<String> NAMES = List.of("id", "name", "role", "stage", "violation");

    private final List<Change> changes = new ArrayList<>();

    /** What was found so far, in the order of the trees. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Compares what stands at a place before and after; null where there is nothing. */
    void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null && after != null && before.isObject() && after.isObject()) {
            compareFields(path + ".", before, after);
        } else if (before != null && after != null && before.isArray() && after.isArray()) {
            compareParts(path, before, after);
        } else if (Clauses.isOptionalList(path)) {
            compareParts(
                    path,
                    before == null ? JsonNodeFactory.instance.arrayNode() : before,
                    after == null ? JsonNodeFactory.instance.arrayNode() : after);
        } else {
            compareValues(path, before, after);
        }
    }

    private void compareFields(String prefix, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.forEach(name -> compare(prefix + name, before.get(name), after.get(name)));
    }

    private void compareParts(String path, JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = byName(before);
        Map<String, JsonNode> now = byName(after);
        List<String> stayed = new ArrayList<>(old.keySet());
        stayed.retainAll(now.keySet());
        List<String> order = new ArrayList<>(now.keySet());
        order.retainAll(old.keySet());
        if (!stayed.equals(order)) {
            add(Change.Kind.REORDERED, path, String.join(", ", stayed), String.join(", ", order), null);
        }
        old.forEach((name, part) -> {
            String place = path + "[" + name + "]";
            JsonNode other = now.get(name);
            if (other == null) {
                add(Change.Kind.REMOVED, place, content(part), null, Strictness.ofPart(path, Change.Kind.REMOVED));
            } else {
                compare(place, part, other);
            }
        });
        now.forEach((name, part) -> {
            if (!old.containsKey(name)) {
                String place = path + "[" + name + "]";
                add(Change.Kind.ADDED, place, null, content(part), Strictness.ofPart(path, Change.Kind.ADDED));
            }
        });
    }

    private void compareValues(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        String from = before == null ? Strictness.byDefault(path) : text(before);
        String to = after == null ? Strictness.byDefault(path) : text(after);
        if (from == null) {
            add(Change.Kind.ADDED, path, null, to, null);
        } else if (to == null) {
            add(Change.Kind.REMOVED, path, from, null, null);
        } else {
            add(Change.Kind.CHANGED, path, from, to, Strictness.ofChange(path, from, to));
        }
    }

    private void add(
            Change.Kind kind, String path, @Nullable String from, @Nullable String to, @Nullable Direction direction) {
        changes.add(new Change(kind, path, from, to, direction));
    }

    private static Map<String, JsonNode> byName(JsonNode list) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        for (JsonNode part : list) {
            String name = name(part);
            String own = name;
            for (int n = 2; parts.containsKey(own); n++) {
                own = name + "#" + n;
            }
            parts.put(own, part);
        }
        return parts;
    }

    private static String name(JsonNode part) {
        return NAMES.stream()
                .filter(part::has)
                .map(part::get)
                .map(Comparison::text)
                .findFirst()
                .orElseGet(() -> text(part));
    }

    /** A part of a list without what names it, which its place shows. */
    private static String content(JsonNode part) {
        return part.isObject()
                ? fields(part, NAMES.stream().filter(part::has).findFirst().orElse(""))
                : text(part);
    }

    /** A value as YAML has it, on one line. */
    private static String text(JsonNode node) {
        return node.isObject() ? fields(node, "") : inner(node);
    }

    private static String fields(JsonNode object, String except) {
        return object.propertyStream()
                .filter(field -> !field.getKey().equals(except))
                .map(field -> field.getKey() + ": " + inner(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String inner(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isObject()) {
            return "{" + fields(node, "") + "}";
        }
        if (node.isArray()) {
            return node.valueStream().map(Comparison::inner).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.toString();
    }
}
