package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The column of one file whose values are ids of the records of another.
 *
 * @param from the column that refers to the records of the other file
 * @param to the column with their ids
 * @param shared the number of compared ids that are in both
 * @param compared the number of ids that were compared
 * @param named whether the name of the column fits, too
 */
record RecordLinks(ColumnSurvey from, ColumnSurvey to, long shared, long compared, boolean named) {

    private static final int FEW = 20;
    private static final int SHORT = 5;

    /** The link with the most shared values, among those whose names or values are unambiguous. */
    static Optional<RecordLinks> find(FileSurvey from, String linkEntry, FileSurvey to, String idEntry) {
        List<RecordLinks> links = new ArrayList<>();
        for (ColumnSurvey id : to.columns()) {
            if (Fits.id(id) && NamePatterns.fits(idEntry, id.name())) {
                for (ColumnSurvey column : from.columns()) {
                    of(column, id, linkEntry).ifPresent(links::add);
                }
            }
        }
        return links.stream()
                .min(Comparator.comparing((RecordLinks link) -> !link.named())
                        .thenComparing(link -> !isSame(link.from(), link.to()))
                        .thenComparing(link -> -link.shared() * 100 / link.compared())
                        .thenComparing(link ->
                                NamePatterns.rank(idEntry, link.to().name()).orElse(0))
                        .thenComparing(link -> link.from().name())
                        .thenComparing(link -> link.to().name()));
    }

    private static Optional<RecordLinks> of(ColumnSurvey column, ColumnSurvey id, String entry) {
        if (column.filled() == 0 || Fits.time(column) || Fits.mail(column)) {
            return Optional.empty();
        }
        long compared = column.sample().comparable(id.sample());
        long shared = column.sample().shared(id.sample());
        if (isOfLead(id) ? isOfContact(column) : isOfContact(id) && isOfLead(column)) {
            return Optional.empty();
        }
        boolean named = NamePatterns.fits(entry, column.name())
                || (isSame(column, id) && !NamePatterns.normal(id.name()).equals("id"));
        boolean certain = named
                ? shared * 10 >= compared * 2
                : compared >= FEW
                        && shared * 10 >= compared * 9
                        && column.sample().isLongerThan(SHORT);
        return shared > 0 && certain
                ? Optional.of(new RecordLinks(column, id, shared, compared, named))
                : Optional.empty();
    }

    private static boolean isSame(ColumnSurvey one, ColumnSurvey other) {
        return NamePatterns.normal(one.name()).equals(NamePatterns.normal(other.name()));
    }

    private static boolean isOfLead(ColumnSurvey column) {
        return NamePatterns.normal(column.name()).contains("lead");
    }

    /** In a CRM that has both, contacts are not leads. */
    private static boolean isOfContact(ColumnSurvey column) {
        return NamePatterns.normal(column.name()).contains("contact") && !isOfLead(column);
    }

    /** The share of compared ids that are in both files. */
    String share(String what) {
        return ColumnShare.percent(shared, compared) + " of " + ColumnShare.number(compared)
                + " compared values are ids of " + what;
    }
}
