package org.closedloop.sla.json.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Any other type at any place of a page, and a page cut at any byte: nothing is thrown, and nothing lost. */
class HubSpotMutationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> OTHERS =
            List.of("null", "true", "7", "1e400", "\"\"", "\"text\"", "[]", "[null]", "{}", "{\"a\":{}}");

    static final String CONTACTS =
            "{\"total\":2,\"results\":[{\"id\":\"1\",\"properties\":{\"email\":\"a\",\"createdate\":1},"
                    + "\"propertiesWithHistory\":{\"lifecyclestage\":[{\"value\":\"lead\",\"timestamp\":\"2026-01-01T00:00:00Z\"}]},"
                    + "\"createdAt\":\"2026-01-01T00:00:00Z\",\"updatedAt\":\"2026-01-01T00:00:00Z\",\"archived\":false,"
                    + "\"associations\":{\"deals\":{\"results\":[{\"id\":\"3\",\"type\":\"contact_to_deal\"}]}}},"
                    + "{\"id\":\"2\",\"properties\":{\"email\":\"b\",\"hs_merged_object_ids\":\"4;5\"}}],"
                    + "\"paging\":{\"next\":{\"after\":\"2\",\"link\":\"x\"}},\"errors\":[]}";
    static final String PIPELINES =
            "{\"results\":[{\"id\":\"p\",\"label\":\"P\",\"archived\":false,\"stages\":[{\"id\":\"1\","
                    + "\"label\":\"S\",\"archived\":false,\"metadata\":{\"isClosed\":\"false\",\"probability\":\"0.2\"}}]}]}";
    static final String OWNERS = "{\"results\":[{\"id\":\"1\",\"email\":\"a\",\"firstName\":\"A\",\"lastName\":\"B\","
            + "\"userId\":2,\"archived\":false}]}";
    static final String PAIRS = "{\"results\":[{\"from\":{\"id\":\"1\"},\"to\":[{\"toObjectId\":2,\"associationTypes\":"
            + "[{\"category\":\"HUBSPOT_DEFINED\",\"typeId\":4,\"label\":null}]}]}]}";

    @ParameterizedTest
    @ValueSource(strings = {CONTACTS, PIPELINES, OWNERS, PAIRS})
    void reads_a_page_with_another_type_at_any_place(String page) throws IOException {
        for (List<Object> path : paths(JSON.readTree(page))) {
            for (String other : OTHERS) {
                JsonNode mutated = replaced(JSON.readTree(page), path, JSON.readTree(other));
                JsonNode results = mutated.path("results");
                Sunk sunk = new Sunk().read(null, "in.json", JSON.writeValueAsBytes(mutated));
                sunk.finish();

                int accounted = sunk.records().size() + sunk.skipped();
                // Only of an empty list there is nothing to tell.
                assertThat(sunk.lines().isEmpty() && !other.equals("[]"))
                        .as("%s: %s", path, other)
                        .isFalse();
                if (page.equals(CONTACTS) && results.isArray()) {
                    assertThat(accounted).as("%s: %s", path, other).isEqualTo(results.size());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTACTS, PIPELINES, OWNERS, PAIRS})
    void reads_a_page_cut_off_at_any_byte(String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        int before = 0;
        for (int length = 0; length < bytes.length; length++) {
            Sunk sunk = new Sunk().read(null, "in.json", Arrays.copyOf(bytes, length));

            assertThat(sunk.lines()).last().asString().startsWith("tell PAGE_");
            assertThat(sunk.lines()).hasSize(sunk.records().size() + 1);
            assertThat(sunk.records().size()).as("%s bytes", length).isBetween(before, before + 1);
            before = sunk.records().size();
        }
        assertThat(new Sunk().read(null, "in.json", bytes).records()).hasSize(before);
    }

    private static List<List<Object>> paths(JsonNode node) {
        List<List<Object>> paths = new ArrayList<>(List.of(List.of()));
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            paths(field.getValue()).forEach(rest -> paths.add(joined(field.getKey(), rest)));
        }
        if (node.isArray()) {
            IntStream.range(0, node.size())
                    .forEach(i -> paths(node.get(i)).forEach(rest -> paths.add(joined(i, rest))));
        }
        return paths;
    }

    private static List<Object> joined(Object step, List<Object> rest) {
        List<Object> path = new ArrayList<>(List.of(step));
        path.addAll(rest);
        return path;
    }

    private static JsonNode replaced(JsonNode root, List<Object> path, JsonNode other) {
        if (path.isEmpty()) {
            return other;
        }
        JsonNode parent = root;
        for (Object step : path.subList(0, path.size() - 1)) {
            parent = step instanceof Integer i ? parent.get(i) : parent.get((String) step);
        }
        Object last = path.get(path.size() - 1);
        if (last instanceof Integer i) {
            ((ArrayNode) parent).set(i, other);
        } else {
            ((ObjectNode) parent).set((String) last, other);
        }
        return root;
    }
}
