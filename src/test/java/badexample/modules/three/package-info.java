@ApplicationModule(allowedDependencies = {})
package badexample.modules.three;

import org.springframework.modulith.ApplicationModule;
