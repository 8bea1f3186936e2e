package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.closedloop.sla.funnel.Role;

/** The attributes of {@link Framework}, clause 4, in the order of the contract. */
public final class FrameworkAttributes {

    private static final ClauseType.Builder<Framework, Framework.Builder> DECLARED =
            ClauseType.of(Part.FRAMEWORK, "framework", Framework::builder, Framework.Builder::build);

    /** The system's name. */
    public static final Attribute<Framework, String> SYSTEM =
            DECLARED.required("system", Framework::getSystem, Framework.Builder::system);

    /** The functions that adopted it; optional. */
    public static final Attribute<Framework, Set<Role>> ADOPTED_BY =
            DECLARED.set("adoptedBy", Framework::getAdoptedBy, Framework.Builder::adoptedBy);

    /** The document that describes it. */
    public static final Attribute<Framework, String> DOCUMENT =
            DECLARED.required("document", Framework::getDocument, Framework.Builder::document);

    /** The document's date. */
    public static final Attribute<Framework, LocalDate> DOCUMENT_DATE =
            DECLARED.required("documentDate", Framework::getDocumentDate, Framework.Builder::documentDate);

    /** The clause. */
    public static final ClauseType<Framework> FRAMEWORK = DECLARED.build();

    private FrameworkAttributes() {}
}
