package org.closedloop.sla.examples.service;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {

    /** Runs until the process is ended. */
    public static void main(String... args) {
        SpringApplication.run(ServiceApplication.class, args);
    }

    /** Long answers, such as scorecards, are written in few pieces: a connection has 64 KB for that, and not 8. */
    @Bean
    TomcatConnectorCustomizer longWrites() {
        return connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(64 << 10));
    }

    /** The only clock: that of the system, or a fixed time that the configuration names. */
    @Bean
    Clock clock(ServiceProperties properties) {
        return properties.fixedTime() == null ? Clock.systemUTC() : Clock.fixed(properties.fixedTime(), ZoneOffset.UTC);
    }
}
