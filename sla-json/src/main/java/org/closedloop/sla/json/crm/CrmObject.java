package org.closedloop.sla.json.crm;

import java.util.List;

/** What a file of an export holds, such as contacts or deals; each {@link CrmReader} has an enum of its objects. */
public interface CrmObject {

    /** The words by which a user names the object at a command line, the usual one first. */
    List<String> getWords();
}
