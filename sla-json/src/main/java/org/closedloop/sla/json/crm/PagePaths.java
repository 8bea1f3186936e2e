package org.closedloop.sla.json.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paths to the records of a page as a tree of field names; {@link JsonPages#of} describes their syntax. */
final class PagePaths {

    private static final String LIST = "[]";
    private static final String LIST_OR_COLUMN = "[]?";
    private static final String ANY = "*";

    /** The form of the value of a field. */
    private enum Form {
        /** An object, or a list of objects, that contains the records. */
        WRAPPER,
        /** A list of records, or of objects that contain them. */
        LIST,
        /** A list of records, or the values of a field. */
        LIST_OR_COLUMN
    }

    private final Map<String, PagePaths> next = new LinkedHashMap<>();
    private final Form form;
    /** Whether the path has a field of any name. */
    private final boolean named;

    private PagePaths(Form form, boolean named) {
        this.form = form;
        this.named = named;
    }

    static PagePaths of(String... paths) {
        PagePaths root = new PagePaths(Form.WRAPPER, false);
        for (String path : paths) {
            PagePaths step = root;
            for (String part : path.split("\\.", -1)) {
                boolean named = step.named || part.equals(ANY);
                step = step.next.computeIfAbsent(name(part), name -> new PagePaths(form(part), named));
            }
        }
        return root;
    }

    private static String name(String part) {
        return part.endsWith(LIST_OR_COLUMN)
                ? part.substring(0, part.length() - LIST_OR_COLUMN.length())
                : part.endsWith(LIST) ? part.substring(0, part.length() - LIST.length()) : part;
    }

    private static Form form(String part) {
        return part.endsWith(LIST_OR_COLUMN) ? Form.LIST_OR_COLUMN : part.endsWith(LIST) ? Form.LIST : Form.WRAPPER;
    }

    /** The paths below a field of this name; null if there are none. */
    @Nullable
    PagePaths to(String name) {
        PagePaths known = next.get(name);
        return known == null ? next.get(ANY) : known;
    }

    /** Whether the path has a field of any name, whose name the records get. */
    boolean isNamed() {
        return named;
    }

    /** Whether the records are at this field. */
    boolean isEnd() {
        return next.isEmpty();
    }

    boolean isList() {
        return form != Form.WRAPPER;
    }

    boolean isListOrColumn() {
        return form == Form.LIST_OR_COLUMN;
    }
}
