package org.closedloop.sla.forecast;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The gamma distribution with this mean and variance.
 *
 * @param mean the mean; not negative
 * @param variance the variance; positive unless the mean is 0
 */
record GammaSum(double mean, double variance) {

    /** From this shape on, the approximation of Wilson and Hilferty is exact to eight decimals. */
    private static final double LARGE = 1e6;

    private static final double ROOT_OF_TWO = Math.sqrt(2);
    private static final int STEPS = 40;

    /** The relative size of a last step of Newton's method; the error after it is about its square. */
    private static final double LAST_STEP = 1e-6;

    double shape() {
        return mean * mean / variance;
    }

    /** The probability of at least x. */
    double atLeast(double x) {
        if (x <= 0) {
            return 1;
        }
        if (mean == 0) {
            return 0;
        }
        double shape = shape();
        double ratio = x / mean;
        if (shape > LARGE) {
            double z = (Math.cbrt(ratio) - 1 + 1 / (9 * shape)) * 3 * Math.sqrt(shape);
            return Erfc.value(z / ROOT_OF_TWO) / 2;
        }
        return RegularizedGamma.Q.value(shape, ratio * shape);
    }

    /** The value that is not exceeded with probability q, by Newton's method within a bracket. */
    double quantile(double q) {
        if (mean == 0) {
            return 0;
        }
        double shape = shape();
        double z = -ROOT_OF_TWO * InverseErfc.value(2 * q);
        double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        double x = root > 0 ? root * root * root * shape : 0;
        if (shape > LARGE) {
            return x * mean / shape;
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        if (!(x > 0)) {
            // The lower tail is about a power of x.
            x = shape * Math.pow(q, 1 / shape);
        }
        for (int step = 0; step < STEPS && x > 0; step++) {
            double over = RegularizedGamma.P.value(shape, x) - q;
            if (over > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - over / RegularizedGamma.P.derivative(shape, x);
            if (!(next > low && next < high)) {
                next = high == Double.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
            }
            if (Math.abs(next - x) <= LAST_STEP * x) {
                x = next;
                break;
            }
            x = next;
        }
        return x * mean / shape;
    }
}
