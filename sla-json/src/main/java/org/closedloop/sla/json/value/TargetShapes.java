package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.value.MoneyShapes.MONEY;
import static org.closedloop.sla.json.value.WindowShapes.WINDOW;

import java.math.BigDecimal;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.UnionShape;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;

/** Clause 6: the targets, by type. */
public final class TargetShapes {

    private static final ObjectShape<VolumeTarget, VolumeTarget.Builder> VOLUME = object(
                    "volume", VolumeTarget::builder, VolumeTarget.Builder::build)
            .required("id", TEXT, VolumeTarget::getId, VolumeTarget.Builder::id)
            .required("responsible", ROLE, VolumeTarget::getResponsible, VolumeTarget.Builder::responsible)
            .required("metric", TEXT, VolumeTarget::getMetric, VolumeTarget.Builder::metric)
            .required("atLeast", WHOLE, VolumeTarget::getAtLeast, VolumeTarget.Builder::atLeast)
            .moreIsStricter()
            .required("window", WINDOW, VolumeTarget::getWindow, VolumeTarget.Builder::window)
            .defaulted("weight", DECIMAL, BigDecimal.ONE, VolumeTarget::getWeight, VolumeTarget.Builder::weight)
            .defaulted(
                    "tolerance", DECIMAL, BigDecimal.ZERO, VolumeTarget::getTolerance, VolumeTarget.Builder::tolerance)
            .lessIsStricter()
            .optional("consequence", TEXT, VolumeTarget::getConsequence, VolumeTarget.Builder::consequence);

    private static final ObjectShape<MoneyTarget, MoneyTarget.Builder> MONEY_TARGET = object(
                    "money", MoneyTarget::builder, MoneyTarget.Builder::build)
            .required("id", TEXT, MoneyTarget::getId, MoneyTarget.Builder::id)
            .required("responsible", ROLE, MoneyTarget::getResponsible, MoneyTarget.Builder::responsible)
            .required("metric", TEXT, MoneyTarget::getMetric, MoneyTarget.Builder::metric)
            .required("atLeast", MONEY, MoneyTarget::getAtLeast, MoneyTarget.Builder::atLeast)
            .moreIsStricter()
            .required("window", WINDOW, MoneyTarget::getWindow, MoneyTarget.Builder::window)
            .defaulted("weight", DECIMAL, BigDecimal.ONE, MoneyTarget::getWeight, MoneyTarget.Builder::weight)
            .defaulted("tolerance", DECIMAL, BigDecimal.ZERO, MoneyTarget::getTolerance, MoneyTarget.Builder::tolerance)
            .lessIsStricter()
            .optional("consequence", TEXT, MoneyTarget::getConsequence, MoneyTarget.Builder::consequence);

    private static final ObjectShape<ShareTarget, ShareTarget.Builder> SHARE = object(
                    "share", ShareTarget::builder, ShareTarget.Builder::build)
            .required("id", TEXT, ShareTarget::getId, ShareTarget.Builder::id)
            .required("responsible", ROLE, ShareTarget::getResponsible, ShareTarget.Builder::responsible)
            .required("metric", TEXT, ShareTarget::getMetric, ShareTarget.Builder::metric)
            .required("atLeast", DECIMAL, ShareTarget::getAtLeast, ShareTarget.Builder::atLeast)
            .moreIsStricter()
            .defaulted("minimumSample", WHOLE, 1L, ShareTarget::getMinimumSample, ShareTarget.Builder::minimumSample)
            .lessIsStricter()
            .required("window", WINDOW, ShareTarget::getWindow, ShareTarget.Builder::window)
            .defaulted("weight", DECIMAL, BigDecimal.ONE, ShareTarget::getWeight, ShareTarget.Builder::weight)
            .defaulted("tolerance", DECIMAL, BigDecimal.ZERO, ShareTarget::getTolerance, ShareTarget.Builder::tolerance)
            .lessIsStricter()
            .optional("consequence", TEXT, ShareTarget::getConsequence, ShareTarget.Builder::consequence);

    private static final ObjectShape<DeliveryTarget, DeliveryTarget.Builder> DELIVERY = object(
                    "delivery", DeliveryTarget::builder, DeliveryTarget.Builder::build)
            .required("id", TEXT, DeliveryTarget::getId, DeliveryTarget.Builder::id)
            .required("responsible", ROLE, DeliveryTarget::getResponsible, DeliveryTarget.Builder::responsible)
            .required("metric", TEXT, DeliveryTarget::getMetric, DeliveryTarget.Builder::metric)
            .required("window", WINDOW, DeliveryTarget::getWindow, DeliveryTarget.Builder::window)
            .defaulted("weight", DECIMAL, BigDecimal.ONE, DeliveryTarget::getWeight, DeliveryTarget.Builder::weight)
            .defaulted(
                    "tolerance",
                    DECIMAL,
                    BigDecimal.ZERO,
                    DeliveryTarget::getTolerance,
                    DeliveryTarget.Builder::tolerance)
            .lessIsStricter()
            .optional("consequence", TEXT, DeliveryTarget::getConsequence, DeliveryTarget.Builder::consequence);

    public static final UnionShape<Target> TARGET = UnionShape.union(Target.class)
            .or(VolumeTarget.class, VOLUME)
            .or(MoneyTarget.class, MONEY_TARGET)
            .or(ShareTarget.class, SHARE)
            .or(DeliveryTarget.class, DELIVERY);

    private TargetShapes() {}
}
