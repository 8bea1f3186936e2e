package org.closedloop.sla.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.crm.PropertyProfile.Listing;
import org.closedloop.sla.crm.PropertyProfile.State;

/**
 * Compares the profiles of two imports: which properties are gone, new or renamed, which values are new, and which
 * shares moved.
 *
 * <pre>{@code
 * ImportProfile last = SlaJson.inEnglish().read(ImportProfile.class, Path.of("last.json")).orElseThrow();
 * for (ProfileChange change : ProfileComparison.between(last, imported.getProfile())) {
 *     log.warn(change.explain(Locale.ENGLISH));
 * }
 * }</pre>
 */
public final class ProfileComparison {

    /** A smaller move is normal between exports. */
    private static final BigDecimal USUAL_MOVE = new BigDecimal("0.10");
    /** A share of fewer records is not compared. */
    private static final int FEWEST_RECORDS = 20;

    private static final int SCALE = 10;

    private final RecordKind kind;
    private final Map<String, PropertyProfile> before;
    private final Map<String, PropertyProfile> now;
    private final List<ProfileChange> changes = new ArrayList<>();

    private ProfileComparison(RecordKind kind, ImportProfile before, ImportProfile now) {
        this.kind = kind;
        this.before = seen(before, kind);
        this.now = seen(now, kind);
    }

    /**
     * Returns the differences, by the kinds of records in the earlier profile, then by property. If there are no
     * records of a kind any more, that is the only change reported for it.
     */
    public static List<ProfileChange> between(ImportProfile before, ImportProfile now) {
        List<ProfileChange> all = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            ProfileComparison comparison = new ProfileComparison(kind, before, now);
            if (!comparison.before.isEmpty()) {
                comparison.compare();
                all.addAll(comparison.changes);
            }
        }
        ProfileComparison ofLeads = new ProfileComparison(RecordKind.LEAD, before, now);
        ofLeads.compareLeads(before, now, ImportProfile::getStages);
        ofLeads.compareLeads(before, now, ImportProfile::getOutcomes);
        ofLeads.compareLeads(before, now, ImportProfile::getCurrencies);
        all.addAll(ofLeads.changes);
        return List.copyOf(all);
    }

    /** How many leads came of the records. */
    private static long leads(ImportProfile profile) {
        return profile.getCounts().values().stream()
                .mapToLong(RecordCount::getTaken)
                .sum();
    }

    private void compareLeads(
            ImportProfile before, ImportProfile now, Function<ImportProfile, Map<String, Long>> counts) {
        Set<String> names = new LinkedHashSet<>(counts.apply(before).keySet());
        names.addAll(counts.apply(now).keySet());
        for (String name : names) {
            addIfMoved(
                    change(ProfileChange.Type.LEADS_MOVED, name),
                    share(counts.apply(before).getOrDefault(name, 0L), leads(before)),
                    share(counts.apply(now).getOrDefault(name, 0L), leads(now)));
        }
    }

    private static Map<String, PropertyProfile> seen(ImportProfile profile, RecordKind kind) {
        Map<String, PropertyProfile> seen = new LinkedHashMap<>();
        for (PropertyProfile property : profile.getProperties()) {
            if (property.getKind() == kind && property.getState() != State.NEVER_SEEN) {
                seen.put(property.getProperty(), property);
            }
        }
        return seen;
    }

    private void compare() {
        if (now.isEmpty()) {
            changes.add(change(ProfileChange.Type.GONE, "").build());
            return;
        }
        Set<String> added = new LinkedHashSet<>(now.keySet());
        added.removeAll(before.keySet());
        before.forEach((name, property) -> {
            PropertyProfile later = now.get(name);
            if (later != null) {
                compare(property, later);
                return;
            }
            Optional<String> renamed = NearName.of(name, added);
            renamed.ifPresent(added::remove);
            changes.add(change(renamed.isPresent() ? ProfileChange.Type.RENAMED : ProfileChange.Type.GONE, name)
                    .value(renamed)
                    .build());
        });
        added.forEach(name -> changes.add(change(ProfileChange.Type.NEW, name).build()));
    }

    private void compare(PropertyProfile earlier, PropertyProfile later) {
        String name = earlier.getProperty();
        if (earlier.getFilled().isPresent() && later.getFilled().isPresent()) {
            addIfMoved(
                    change(ProfileChange.Type.SHARE_MOVED, name),
                    share(earlier.getFilled().get(), earlier.getRecords()),
                    share(later.getFilled().get(), later.getRecords()));
        }
        addIfMoved(
                change(ProfileChange.Type.UNREADABLE_MOVED, name),
                share(earlier.getUnreadable(), earlier.getFilled().orElse(0L)),
                share(later.getUnreadable(), later.getFilled().orElse(0L)));
        if (earlier.getListing() != Listing.ALL || later.getListing() != Listing.ALL) {
            return;
        }
        Map<String, Long> records = new LinkedHashMap<>();
        earlier.getValues().forEach(value -> records.put(value.getValue(), value.getRecords()));
        for (ValueCount value : later.getValues()) {
            Long known = records.get(value.getValue());
            if (known == null) {
                changes.add(change(ProfileChange.Type.NEW_VALUE, name)
                        .value(value.getValue())
                        .takenFor(value.getTakenFor())
                        .build());
            } else {
                addIfMoved(
                        change(ProfileChange.Type.SHARE_MOVED, name).value(value.getValue()),
                        share(known, earlier.getRecords()),
                        share(value.getRecords(), later.getRecords()));
            }
        }
    }

    private ProfileChange.Builder change(ProfileChange.Type type, String property) {
        return ProfileChange.builder().type(type).kind(kind).property(property);
    }

    private static Optional<BigDecimal> share(long some, long all) {
        return all < FEWEST_RECORDS
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP));
    }

    private void addIfMoved(ProfileChange.Builder change, Optional<BigDecimal> earlier, Optional<BigDecimal> later) {
        if (earlier.isPresent()
                && later.isPresent()
                && earlier.get().subtract(later.get()).abs().compareTo(USUAL_MOVE) > 0) {
            changes.add(change.percentBefore(percent(earlier.get()))
                    .percentNow(percent(later.get()))
                    .build());
        }
    }

    private static int percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
