package org.closedloop.sla.counting;

/** A set of indexes of an array, which is cleared in the time of its size and not of its bound. */
final class IndexSet {

    private final boolean[] contained;
    private final int[] members;
    private int size;

    /** An empty set for indexes below the bound. */
    IndexSet(int bound) {
        this.contained = new boolean[bound];
        this.members = new int[bound];
    }

    void add(int index) {
        if (!contained[index]) {
            contained[index] = true;
            members[size] = index;
            size++;
        }
    }

    int size() {
        return size;
    }

    /** The member at a position, from 0, in the order in which they were added. */
    int get(int i) {
        return members[i];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            contained[members[i]] = false;
        }
        size = 0;
    }
}
