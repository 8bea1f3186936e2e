package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ListShape.setOf;
import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.OneOrMoreShape.oneOrMore;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.CURRENCY;
import static org.closedloop.sla.json.shape.Scalars.LANGUAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.ZONE;
import static org.closedloop.sla.json.value.PropertyTestShapes.EXCLUSION;
import static org.closedloop.sla.json.value.PropertyTestShapes.TEST;
import static org.closedloop.sla.json.value.TimeSourceShapes.TIME;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.ChangeMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.json.shape.MappedShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.Shape;

/** The mapping from a company's CRM to leads and deals. */
final class CrmMappingShapes {

    private static final ObjectShape<ActivityMapping, ActivityMapping.Builder> ACTIVITY = object(
                    "activity-mapping", ActivityMapping::builder, ActivityMapping.Builder::build)
            .optional("id", TEXT, ActivityMapping::getId, ActivityMapping.Builder::id)
            .oneOrMore("lead", TEXT, ActivityMapping::getLead, ActivityMapping.Builder::lead)
            .oneOrMore("deal", TEXT, ActivityMapping::getDeal, ActivityMapping.Builder::deal)
            .oneOrMore("at", TIME, ActivityMapping::getAt, ActivityMapping.Builder::at)
            .list("human", TEST, ActivityMapping::getHuman, ActivityMapping.Builder::human)
            .list("done", TEST, ActivityMapping::getDone, ActivityMapping.Builder::done);

    private static final ObjectShape<ChangeMapping, ChangeMapping.Builder> CHANGE = object(
                    "change-mapping", ChangeMapping::builder, ChangeMapping.Builder::build)
            .oneOrMore("lead", TEXT, ChangeMapping::getLead, ChangeMapping.Builder::lead)
            .oneOrMore("deal", TEXT, ChangeMapping::getDeal, ChangeMapping.Builder::deal)
            .oneOrMore("record", TEXT, ChangeMapping::getRecord, ChangeMapping.Builder::record)
            .optional("field", TEXT, ChangeMapping::getField, ChangeMapping.Builder::field)
            .optional("property", TEXT, ChangeMapping::getProperty, ChangeMapping.Builder::property)
            .optional("oldValue", TEXT, ChangeMapping::getOldValue, ChangeMapping.Builder::oldValue)
            .required("newValue", TEXT, ChangeMapping::getNewValue, ChangeMapping.Builder::newValue)
            .required("at", TEXT, ChangeMapping::getAt, ChangeMapping.Builder::at);

    private static final Shape<List<String>> NULLS = oneOrMore(setOf(ANY_TEXT));

    private static final Shape<Set<String>> NULLS_OF = MappedShape.of(NULLS, LinkedHashSet::new, List::copyOf);

    private static final ObjectShape<ExportFormat, ExportFormat.Builder> FORMAT = object(
                    "export-format", ExportFormat::builder, ExportFormat.Builder::build)
            .oneOrMore("timePatterns", ANY_TEXT, ExportFormat::getTimePatterns, ExportFormat.Builder::timePatterns)
            .optional("zone", ZONE, ExportFormat::getZone, ExportFormat.Builder::zone)
            .defaulted(
                    "language",
                    LANGUAGE,
                    ExportFormat.standard().getLanguage(),
                    ExportFormat::getLanguage,
                    ExportFormat.Builder::language)
            .optional(
                    "decimalSeparator",
                    ANY_TEXT,
                    ExportFormat::getDecimalSeparator,
                    ExportFormat.Builder::decimalSeparator)
            .optional(
                    "nulls",
                    NULLS,
                    format -> format.getNulls().map(List::copyOf),
                    (format, words) -> format.nulls(new LinkedHashSet<>(words)))
            .map("nullsOf", TEXT, NULLS_OF, ExportFormat::getNullsOf, ExportFormat.Builder::nullsOf)
            .optional("cellSeparator", ANY_TEXT, ExportFormat::getCellSeparator, ExportFormat.Builder::cellSeparator)
            .optional("escape", ANY_TEXT, ExportFormat::getEscape, ExportFormat.Builder::escape)
            .defaulted(
                    "charset",
                    ANY_TEXT,
                    ExportFormat.standard().getCharset(),
                    ExportFormat::getCharset,
                    ExportFormat.Builder::charset);

    static final ObjectShape<CrmMapping, CrmMapping.Builder> MAPPING = object(
                    "crm-mapping", CrmMapping::builder, CrmMapping.Builder::build)
            .required("id", TEXT, CrmMapping::getId, CrmMapping.Builder::id)
            .required("zone", ZONE, CrmMapping::getZone, CrmMapping.Builder::zone)
            .optional("currency", CURRENCY, CrmMapping::getCurrency, CrmMapping.Builder::currency)
            .defaulted(
                    "lead",
                    LeadMappingShapes.LEAD,
                    LeadMapping.builder().build(),
                    CrmMapping::getLead,
                    CrmMapping.Builder::lead)
            .defaulted(
                    "deal",
                    DealMappingShapes.DEAL,
                    DealMapping.builder().build(),
                    CrmMapping::getDeal,
                    CrmMapping.Builder::deal)
            .optional("activity", ACTIVITY, CrmMapping::getActivity, CrmMapping.Builder::activity)
            .optional("change", CHANGE, CrmMapping::getChange, CrmMapping.Builder::change)
            .list("exclusions", EXCLUSION, CrmMapping::getExclusions, CrmMapping.Builder::exclusions)
            .defaulted("format", FORMAT, ExportFormat.standard(), CrmMapping::getFormat, CrmMapping.Builder::format);

    private CrmMappingShapes() {}
}
