package org.closedloop.sla.json.row;

import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.scan.RowCells;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.value.LeadShapes;
import org.jspecify.annotations.Nullable;

/** Parses any row as a lead, by the rules of a document. */
public final class RowParser {

    private final RowHeader header;
    private final RowTerms terms;
    private @Nullable ObjectShape<Lead, Lead.Builder> shape;

    RowParser(RowHeader header, RowTerms terms) {
        this.header = header;
        this.terms = terms;
    }

    /**
     * The texts of a row.
     *
     * @param lead null if there is a problem
     * @param id the id that the row has; null if it has none
     */
    public record Result(@Nullable Lead lead, @Nullable String id) {}

    /**
     * Reads a row that has all cells.
     *
     * @param problems receives what is wrong, at the numbers of the columns
     * @param replaced receives halves of characters that were replaced
     */
    public Result parse(RowCells row, Faults problems, Faults replaced) {
        if (header.isRepeatedBy(row)) {
            problems.add(FaultCode.SYNTAX, "", 0, 0, "row.header");
            return new Result(null, null);
        }
        RowTexts texts = new RowTexts(row, header, terms, problems);
        if (!problems.isEmpty()) {
            return new Result(null, texts.id());
        }
        RowLists lists = new RowLists(texts, header, terms, problems, replaced);
        Node root = RowTree.of(texts, lists, terms.currency());
        Lead lead = shape().read(root, problems);
        return new Result(problems.isEmpty() ? lead : null, texts.id());
    }

    /** Built when it is first needed: most tables have plain rows alone. */
    private ObjectShape<Lead, Lead.Builder> shape() {
        ObjectShape<Lead, Lead.Builder> known = shape;
        if (known == null) {
            known = terms.zone() == null
                    ? LeadShapes.of(terms.numbers())
                    : LeadShapes.of(terms.numbers(), terms.zone());
            shape = known;
        }
        return known;
    }
}
