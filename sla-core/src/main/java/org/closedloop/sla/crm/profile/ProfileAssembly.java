package org.closedloop.sla.crm.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.PropertyUse;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportReading;
import org.closedloop.sla.crm.reading.ReadingTally;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Lead;
import org.jspecify.annotations.Nullable;

/** Creates the profile of an import. Internal. */
public final class ProfileAssembly {

    private static final List<RecordKind> PROFILED =
            List.of(RecordKind.LEAD, RecordKind.COMPANION, RecordKind.DEAL, RecordKind.ACTIVITY, RecordKind.CHANGE);

    private final CrmMapping mapping;
    private final ExportTally tally;
    private final ReadingTally readings;
    private final ValueMeanings meanings;
    private final List<PropertyUse> uses;
    private final Map<RecordKind, Set<String>> names;
    private final boolean stagesDecide;

    /** A profile of the properties in this tally. */
    public ProfileAssembly(CrmMapping mapping, ExportTally tally, ReadingTally readings, ImportReading reading) {
        this.mapping = mapping;
        this.tally = tally;
        this.readings = readings;
        this.meanings = new ValueMeanings(mapping, reading);
        this.uses = PropertyUse.of(mapping);
        this.names = tally.names();
        this.stagesDecide = reading.definesStages();
    }

    /** Returns the profile; reports differences between mapping and export. */
    public ImportProfile of(List<Lead> leads, ImportLog log) {
        MissingProperties.in(mapping, names, stagesDecide).forEach(log::add);
        List<PropertyProfile> properties = new ArrayList<>();
        for (RecordKind kind : PROFILED) {
            if (names.containsKey(kind)) {
                properties.addAll(properties(kind));
            }
        }
        Map<String, Long> stages = stages(leads);
        Map<String, Long> outcomes =
                deals(leads, deal -> deal.getOutcome().name().toLowerCase(Locale.ROOT));
        new ExportFit(mapping, readings)
                .issues(properties, hasLeads() ? stages : Map.of(), outcomes)
                .forEach(log::add);
        return ImportProfile.builder()
                .counts(log.counts())
                .issueCounts(log.issueCounts())
                .properties(properties)
                .stages(stages)
                .outcomes(outcomes)
                .currencies(deals(
                        leads,
                        deal -> deal.getAmount()
                                .map(amount -> amount.getCurrencyUnit().getCode())
                                .orElse("")))
                .build();
    }

    private Map<String, Long> stages(List<Lead> leads) {
        Map<String, Long> stages = new LinkedHashMap<>();
        mapping.getLead().getStages().keySet().forEach(stage -> stages.put(stage.toString(), 0L));
        for (Lead lead : leads) {
            lead.getStages().keySet().forEach(stage -> stages.merge(stage.toString(), 1L, Long::sum));
        }
        return stages;
    }

    private static Map<String, Long> deals(List<Lead> leads, Function<Deal, String> by) {
        Map<String, Long> counts = new TreeMap<>();
        for (Lead lead : leads) {
            if (lead.getDeal().isPresent()) {
                String key = by.apply(lead.getDeal().get());
                if (!key.isEmpty()) {
                    counts.merge(key, 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private List<PropertyProfile> properties(RecordKind kind) {
        Set<String> own = names.getOrDefault(kind, Set.of());
        Map<String, List<String>> readAs = readAs(kind);
        Set<String> neverSeen = new LinkedHashSet<>(readAs.keySet());
        neverSeen.removeAll(own);
        if (kind == RecordKind.LEAD) {
            neverSeen.removeAll(names.getOrDefault(RecordKind.COMPANION, Set.of()));
        }
        neverSeen.removeAll(names.getOrDefault(RecordKind.CHANGE, Set.of()));
        Set<String> unread = new TreeSet<>(own);
        unread.removeAll(readAs.keySet());
        List<PropertyProfile> all = new ArrayList<>();
        readAs.forEach((property, paths) -> {
            boolean missing = neverSeen.contains(property) && isMappedOf(kind) && !isOfAnother(property, paths);
            if (own.contains(property) || missing) {
                all.add(profile(kind, property, paths, neverSeen.contains(property), unread));
            }
        });
        unread.forEach(property -> all.add(profile(kind, property, List.of(), false, neverSeen)));
        return all;
    }

    /** Whether only exclusions name the property, and records of another kind have it. */
    private boolean isOfAnother(String property, List<String> paths) {
        return paths.equals(List.of("exclusions"))
                && names.values().stream().anyMatch(others -> others.contains(property));
    }

    /** Companions and changes need not have the properties of leads. */
    private static boolean isMappedOf(RecordKind kind) {
        return kind != RecordKind.COMPANION && kind != RecordKind.CHANGE;
    }

    /** Whether there are records of leads or deals; otherwise no stage is reported as missing. */
    private boolean hasLeads() {
        return names.containsKey(RecordKind.LEAD) || names.containsKey(RecordKind.DEAL);
    }

    /** Returns the attributes that read each property of this kind. */
    private Map<String, List<String>> readAs(RecordKind kind) {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (PropertyUse use : uses) {
            boolean fits = use.kind() == kind
                    || (kind == RecordKind.COMPANION && use.kind() == RecordKind.LEAD)
                    || (kind == RecordKind.CHANGE && use.kind() != RecordKind.ACTIVITY);
            if (fits) {
                paths.computeIfAbsent(use.property(), none -> new ArrayList<>()).add(use.path());
            }
        }
        return paths;
    }

    private PropertyProfile profile(
            RecordKind kind, String property, List<String> paths, boolean neverSeen, Set<String> others) {
        PropertyTally own = tally.seen(kind).get(property);
        ReadingTally.Count read = readings.get(kind, property);
        PropertyProfile.Builder profile = PropertyProfile.builder()
                .kind(kind)
                .property(property)
                .readAs(paths)
                .records(tally.records().getOrDefault(kind, 0L))
                .unreadable(read.unreadable())
                .instants(read.instants())
                .days(read.days())
                .state(state(paths, neverSeen));
        if (own != null) {
            profile.filled(own.filled());
        } else if (!paths.isEmpty()) {
            profile.filled(0L);
        }
        if (neverSeen || paths.isEmpty()) {
            profile.nearName(NearName.of(property, others));
        }
        addValues(profile, kind, property, own);
        return profile.build();
    }

    private static PropertyProfile.State state(List<String> paths, boolean neverSeen) {
        if (paths.isEmpty()) {
            return PropertyProfile.State.UNMAPPED;
        }
        return neverSeen ? PropertyProfile.State.NEVER_SEEN : PropertyProfile.State.READ;
    }

    private void addValues(
            PropertyProfile.Builder profile, RecordKind kind, String property, @Nullable PropertyTally own) {
        if (own == null || own.values() == null) {
            return;
        }
        Map<String, Long> counts = own.values().counts();
        profile.listing(counts == null ? PropertyProfile.Listing.TOO_MANY : PropertyProfile.Listing.ALL);
        if (counts != null) {
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> profile.addValues(ValueCount.builder()
                            .value(entry.getKey())
                            .records(entry.getValue())
                            .takenFor(meanings.of(kind, property, entry.getKey()))
                            .build()));
        }
    }
}
