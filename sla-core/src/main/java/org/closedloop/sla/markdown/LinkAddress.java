package org.closedloop.sla.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes the links that a program makes of an address in a text. */
final class LinkAddress {

    private static final Pattern SCHEME = Pattern.compile("^(?:https?://|mailto:)", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_HOST = Pattern.compile("[/?#]");

    /** A backslash is in no address: remark puts a link around one that was escaped. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})");

    private LinkAddress() {}

    /**
     * Whether the text of a link is where it leads, such as {@code sla@example.ch} to {@code mailto:sla@example.ch}.
     * Case matters after the host only.
     */
    static boolean isText(String text, String destination) {
        String one = bare(text);
        String other = bare(destination);
        int host = host(one);
        return host == host(other)
                && one.regionMatches(true, 0, other, 0, host)
                && one.substring(host).equals(other.substring(host));
    }

    /** Where the host, or a mail address, ends. */
    private static int host(String bare) {
        Matcher after = AFTER_HOST.matcher(bare);
        return after.find() ? after.start() : bare.length();
    }

    /** The address without the backslashes of an escape. */
    static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll("");
    }

    private static String bare(String address) {
        String bare = SCHEME.matcher(unescaped(decoded(address.strip()))).replaceFirst("");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
