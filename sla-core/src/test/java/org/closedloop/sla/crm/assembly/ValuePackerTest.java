package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.crm.profile.PropertyNames;
import org.junit.jupiter.api.Test;

class ValuePackerTest {

    private static final List<String> NAMES = List.of("id", "email", "company", "createdate");

    private final PropertyNames names = new PropertyNames(NAMES, Set.of());
    private final ValuePacker packer = new ValuePacker(names);

    @Property
    void what_is_packed_is_the_same_map(@ForAll("values") List<Map<String, String>> records) {
        for (Map<String, String> values : records) {
            assertPacked(values);
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> values() {
        return Arbitraries.maps(
                        Arbitraries.of(NAMES),
                        Arbitraries.strings().withChars("aé\u2003\uD83D\uDE00").ofMaxLength(5))
                .list()
                .ofMaxSize(3);
    }

    @Test
    void a_record_of_any_length_is_the_same_map() {
        assertPacked(Map.of("id", "7", "company", "a".repeat(70_000), "email", "a@b.ch"));
        assertPacked(Map.of("id", "7", "company", "a".repeat(65_534)));
    }

    @Test
    void a_record_of_many_values_is_the_same_map() {
        Map<String, String> values = new HashMap<>();
        IntStream.range(0, 100).forEach(i -> values.put("p" + i, "value " + i));
        PropertyNames many = new PropertyNames(values.keySet(), Set.of());
        ValuePacker packing = new ValuePacker(many);
        values.forEach((name, value) -> packing.add(many.indexOf(name), value));

        assertThat(packing.take()).isEqualTo(values);
        assertThat(packing.take()).isEmpty();
    }

    private void assertPacked(Map<String, String> values) {
        values.forEach((name, value) -> packer.add(names.indexOf(name), value));
        Map<String, String> packed = packer.take();

        assertThat(packed).isEqualTo(values).hasSameHashCodeAs(values).hasSize(values.size());
        assertThat(new HashMap<>(packed)).isEqualTo(values);
        for (String name : NAMES) {
            assertThat(packed.get(name)).isEqualTo(values.get(name));
            assertThat(packed.containsKey(name)).isEqualTo(values.containsKey(name));
        }
        assertThat(packed.get("unknown")).isNull();
    }
}
