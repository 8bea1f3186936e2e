package org.closedloop.sla.json.proposal;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.json.csv.ExportKind;

/**
 * A file of an export: CSV, or rows of JSON.
 *
 * @param path its path
 * @param kind what it holds; empty if its columns decide
 */
public record ExportFile(Path path, Optional<ExportKind> kind) {

    /** Requires both. */
    public ExportFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
    }

    /** A file whose columns decide what it holds. */
    public static ExportFile of(Path path) {
        return new ExportFile(path, Optional.empty());
    }

    /** A file of this kind. */
    public static ExportFile of(Path path, ExportKind kind) {
        return new ExportFile(path, Optional.of(kind));
    }

    /** The last part of its path. */
    String fileName() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
