package org.followthrough;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Followthrough: the tracker of what became of what scrutiny asked for. */
@SpringBootApplication
public class FollowthroughApplication {

    public static void main(String[] args) {
        SpringApplication.run(FollowthroughApplication.class, args);
    }
}
