package org.closedloop.sla.examples.hosts.boot4;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A host with Spring Boot 4. */
@SpringBootApplication
public class Boot4Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Boot4Application.class, arguments);
    }
}
