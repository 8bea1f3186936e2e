package org.closedloop.sla.json.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.json.scan.CellPath;
import org.closedloop.sla.json.scan.LeadField;
import org.closedloop.sla.json.scan.RowColumn;
import org.closedloop.sla.json.scan.RowScanner;
import org.closedloop.sla.json.shape.NumberShape;
import org.closedloop.sla.json.tree.Node;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The node of the lead that a row holds, as a document would have it. A value is at the number of its column, from 1; a
 * part is at none.
 */
final class RowTree {

    static final int LINE = 1;
    private static final List<LeadPath> PAUSES = List.of(LeadPath.PAUSES_FROM, LeadPath.PAUSES_TO);
    private static final List<LeadPath> TOUCHES =
            List.of(LeadPath.TOUCHES_AT, LeadPath.TOUCHES_BY, LeadPath.TOUCHES_CHANNEL);

    private final RowTexts texts;
    private final RowLists lists;
    private final @Nullable CurrencyUnit usualCurrency;
    private final Node root = part(null, "");

    private RowTree(RowTexts texts, RowLists lists, @Nullable CurrencyUnit usualCurrency) {
        this.texts = texts;
        this.lists = lists;
        this.usualCurrency = usualCurrency;
    }

    /** The node of a row with these texts and lists. */
    static Node of(RowTexts texts, RowLists lists, @Nullable CurrencyUnit usualCurrency) {
        RowTree tree = new RowTree(texts, lists, usualCurrency);
        texts.forEach(tree::add);
        tree.addAmount();
        tree.addItems(PAUSES);
        tree.addItems(TOUCHES);
        return tree.root;
    }

    private void add(RowColumn column, String text) {
        CellPath path = CellPath.of(column.path());
        switch (column.path()) {
            case STAGES ->
                put(
                        part(LeadField.STAGES),
                        Objects.requireNonNull(column.stage()).getKey(),
                        text,
                        column);
            case FIELDS -> put(part(LeadField.FIELDS), column.key(), text, column);
            case DEAL_OUTCOME -> put(part(LeadField.DEAL), path.last().key(), RowScanner.plainWord(text), column);
            case ATTEMPTS -> addAttempts(column);
            case DEAL_AMOUNT, DEAL_CURRENCY, PAUSES_FROM, PAUSES_TO, TOUCHES_AT, TOUCHES_BY, TOUCHES_CHANNEL -> {
                // Read with each other.
            }
            default ->
                put(
                        path.field() == path.last() ? root : part(path.field()),
                        path.last().key(),
                        text,
                        column);
        }
    }

    private void addAttempts(RowColumn column) {
        Node all = list(LeadField.ATTEMPTS);
        for (Node item : lists.items(column)) {
            all.items().add(copy(item, all, Integer.toString(all.items().size()), column));
        }
    }

    private void addAmount() {
        RowColumn amounts = texts.column(LeadPath.DEAL_AMOUNT);
        if (amounts == null) {
            return;
        }
        Node deal = part(LeadField.DEAL);
        Node amount = part(deal, LeadField.AMOUNT.key());
        RowColumn currencies = texts.column(LeadPath.DEAL_CURRENCY);
        String usual = usualCurrency == null ? "" : usualCurrency.getCode();
        String currency = currencies == null ? usual : texts.text(LeadPath.DEAL_CURRENCY);
        put(amount, "amount", withoutZeros(texts.text(LeadPath.DEAL_AMOUNT), currency), amounts);
        if (!currency.isEmpty()) {
            put(amount, "currency", currency, currencies == null ? amounts : currencies);
        }
    }

    /** Databases write all decimals that the type of a column has. */
    private static String withoutZeros(String text, String currency) {
        BigDecimal number = NumberShape.parse(text);
        if (number == null) {
            return text;
        }
        try {
            int places = CurrencyUnit.of(currency).getDecimalPlaces();
            boolean tooMany =
                    number.scale() > places && number.stripTrailingZeros().scale() <= places;
            return tooMany ? number.setScale(places).toPlainString() : text;
        } catch (IllegalCurrencyException e) {
            // The shape reports it.
            return text;
        }
    }

    /** Items at one place of the lists are one part. */
    private void addItems(List<LeadPath> paths) {
        int size = lists.size(paths);
        if (size == 0) {
            return;
        }
        Node all = list(CellPath.of(paths.get(0)).field());
        for (int i = 0; i < size; i++) {
            Node item = new Node(Node.Kind.OBJECT, "", false, LINE, 0, all, Integer.toString(i));
            all.items().add(item);
            for (LeadPath path : paths) {
                RowColumn column = texts.column(path);
                if (column != null) {
                    String key = CellPath.of(path).last().key();
                    Node value = copy(lists.items(column).get(i), item, key, column);
                    put(item, key, path == LeadPath.TOUCHES_BY ? plain(value) : value);
                }
            }
        }
    }

    private static Node plain(Node word) {
        return word.is(Node.Kind.TEXT) ? word.withText(RowScanner.plainWord(word.text())) : word;
    }

    private static Node copy(Node item, Node parent, String step, RowColumn column) {
        // Without what is in it: no item of these lists can be an object or a list.
        return new Node(item.kind(), item.text(), false, LINE, column.cell() + 1, parent, step);
    }

    /** The part of the lead in this field, which is made if it is not there yet. */
    private Node part(LeadField field) {
        Node.Field known = root.fields().get(field.key());
        return known == null ? part(root, field.key()) : known.value();
    }

    private static Node part(@Nullable Node parent, String key) {
        Node part = new Node(Node.Kind.OBJECT, "", false, LINE, 0, parent, key);
        if (parent != null) {
            put(parent, key, part);
        }
        return part;
    }

    private Node list(LeadField field) {
        Node all = new Node(Node.Kind.LIST, "", false, LINE, 0, root, field.key());
        put(root, field.key(), all);
        return all;
    }

    private static void put(Node parent, String key, String text, RowColumn column) {
        put(parent, key, new Node(Node.Kind.TEXT, text, false, LINE, column.cell() + 1, parent, key));
    }

    private static void put(Node parent, String key, Node value) {
        Node name = new Node(Node.Kind.TEXT, key, false, LINE, value.column(), parent, key);
        parent.fields().put(key, new Node.Field(name, value));
    }
}
