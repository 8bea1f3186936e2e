package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;

import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.Listing;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.WordShape;

/** What an import saw of an export. */
final class ImportProfileShapes {

    private static final WordShape<RecordKind> KIND = WordShape.enumOf(RecordKind.class);

    private static final ObjectShape<RecordCount, FieldValues> COUNT = object(
                    "record-count", FieldValues::new, ImportProfileShapes::count)
            .required("taken", WHOLE, RecordCount::getTaken, FieldValues.as("taken"))
            .required("merged", WHOLE, RecordCount::getMerged, FieldValues.as("merged"))
            .required("skipped", WHOLE, RecordCount::getSkipped, FieldValues.as("skipped"));

    private static final ObjectShape<ValueCount, ValueCount.Builder> VALUE = object(
                    "value-count", ValueCount::builder, ValueCount.Builder::build)
            .required("value", ANY_TEXT, ValueCount::getValue, ValueCount.Builder::value)
            .required("records", WHOLE, ValueCount::getRecords, ValueCount.Builder::records)
            .oneOrMore("takenFor", ANY_TEXT, ValueCount::getTakenFor, ValueCount.Builder::takenFor);

    private static final ObjectShape<PropertyProfile, PropertyProfile.Builder> PROPERTY = object(
                    "property-profile", PropertyProfile::builder, PropertyProfile.Builder::build)
            .required("kind", KIND, PropertyProfile::getKind, PropertyProfile.Builder::kind)
            .required("property", ANY_TEXT, PropertyProfile::getProperty, PropertyProfile.Builder::property)
            .required(
                    "state",
                    WordShape.enumOf(PropertyProfile.State.class),
                    PropertyProfile::getState,
                    PropertyProfile.Builder::state)
            .oneOrMore("readAs", ANY_TEXT, PropertyProfile::getReadAs, PropertyProfile.Builder::readAs)
            .required("records", WHOLE, PropertyProfile::getRecords, PropertyProfile.Builder::records)
            .optional("filled", WHOLE, PropertyProfile::getFilled, PropertyProfile.Builder::filled)
            .defaulted("unreadable", WHOLE, 0L, PropertyProfile::getUnreadable, PropertyProfile.Builder::unreadable)
            .defaulted("instants", WHOLE, 0L, PropertyProfile::getInstants, PropertyProfile.Builder::instants)
            .defaulted("days", WHOLE, 0L, PropertyProfile::getDays, PropertyProfile.Builder::days)
            .defaulted(
                    "listing",
                    WordShape.enumOf(Listing.class),
                    Listing.NONE,
                    PropertyProfile::getListing,
                    PropertyProfile.Builder::listing)
            .list("values", VALUE, PropertyProfile::getValues, PropertyProfile.Builder::values)
            .optional("nearName", ANY_TEXT, PropertyProfile::getNearName, PropertyProfile.Builder::nearName);

    static final ObjectShape<ImportProfile, ImportProfile.Builder> PROFILE = object(
                    "import-profile", ImportProfile::builder, ImportProfile.Builder::build)
            .map("counts", KIND, COUNT, ImportProfile::getCounts, ImportProfile.Builder::counts)
            .map(
                    "issues",
                    WordShape.enumOf(ImportReason.class),
                    WHOLE,
                    ImportProfile::getIssueCounts,
                    ImportProfile.Builder::issueCounts)
            .list("properties", PROPERTY, ImportProfile::getProperties, ImportProfile.Builder::properties)
            .map("stages", ANY_TEXT, WHOLE, ImportProfile::getStages, ImportProfile.Builder::stages)
            .map("outcomes", ANY_TEXT, WHOLE, ImportProfile::getOutcomes, ImportProfile.Builder::outcomes)
            .map("currencies", ANY_TEXT, WHOLE, ImportProfile::getCurrencies, ImportProfile.Builder::currencies);

    private ImportProfileShapes() {}

    private static RecordCount count(FieldValues parts) {
        return RecordCount.of(
                parts.get("taken", Long.class), parts.get("merged", Long.class), parts.get("skipped", Long.class));
    }
}
