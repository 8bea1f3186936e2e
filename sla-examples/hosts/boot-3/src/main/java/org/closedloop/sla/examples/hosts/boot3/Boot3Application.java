package org.closedloop.sla.examples.hosts.boot3;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A host with Spring Boot 3.5. */
@SpringBootApplication
public class Boot3Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Boot3Application.class, arguments);
    }
}
