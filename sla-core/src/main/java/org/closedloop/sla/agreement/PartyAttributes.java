package org.closedloop.sla.agreement;

import org.closedloop.sla.funnel.Role;

/** The attributes of {@link Party}, a party of clause 3, in the order of the contract. */
public final class PartyAttributes {

    private static final ClauseType.Builder<Party, Party.Builder> DECLARED =
            ClauseType.of(Part.PARTIES, "party", Party::builder, Party.Builder::build);

    /** What it is in the agreement. */
    public static final Attribute<Party, Role> ROLE = DECLARED.side(Party::getRole, Party.Builder::role);

    /** The function's name in the firm. */
    public static final Attribute<Party, String> FUNCTION =
            DECLARED.required("function", Party::getFunction, Party.Builder::function);

    /** Who signs for it. */
    public static final Attribute<Party, String> REPRESENTATIVE =
            DECLARED.required("representative", Party::getRepresentative, Party.Builder::representative);

    /** The party. */
    public static final ClauseType<Party> PARTY = DECLARED.build();

    private PartyAttributes() {}
}
