package org.closedloop.sla.examples.service;

import java.io.IOException;

class H2StorageTest extends StorageScenarios {

    @Override
    public RunningService service() throws IOException {
        return RunningService.onH2();
    }
}
