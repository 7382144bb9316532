package nl.meldwijzer.ledger.internal;

import java.util.ArrayList;
import java.util.List;

/// The right edge of a tree: the roots of the complete subtrees that make up its leaves, largest
/// first. All that is needed to add leaves and to know the root. Immutable.
///
/// @param size how many leaves
/// @param roots one per bit of the size
record Edge(long size, List<byte[]> roots) {
    static final Edge EMPTY = new Edge(0, List.of());

    /// Subtrees of 256, 65,536, … leaves are stored.
    static final int LEVEL_HEIGHT = 8;

    /// A complete subtree worth storing.
    @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
    record Subtree(int level, long position, byte[] hash) {}

    /// A grown edge and the subtrees that the new leaf completed.
    record Grown(Edge edge, List<Subtree> completed) {}

    Edge {
        roots = List.copyOf(roots);
    }

    Grown plus(byte[] leaf) {
        var grown = new ArrayList<>(roots);
        var completed = new ArrayList<Subtree>(0);
        var node = leaf;
        for (int height = 0; (size >> height & 1) == 1; height++) {
            node = Hashes.node(grown.removeLast(), node);
            if ((height + 1) % LEVEL_HEIGHT == 0) {
                var level = (height + 1) / LEVEL_HEIGHT;
                completed.add(new Subtree(level, size >> (height + 1), node));
            }
        }
        grown.add(node);
        return new Grown(new Edge(size + 1, grown), completed);
    }

    byte[] root() {
        if (roots.isEmpty()) {
            return Hashes.ofNothing();
        }
        var root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Hashes.node(roots.get(i), root);
        }
        return root;
    }
}
