package org.closedloop.sla.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void a_key_is_seen_once_however_many_there_are() {
        SeenKeys keys = new SeenKeys();
        for (int map : new int[] {3, 64, 65, 1_000, 2}) {
            Set<String> all = new HashSet<>();
            keys.clear();
            for (int i = 0; i < 2 * map; i++) {
                String key = "k" + i % map;
                assertThat(keys.add(key)).as("%s of %s", i, map).isEqualTo(all.add(key));
            }
        }
    }
}
