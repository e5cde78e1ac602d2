package badexample.modules.one;

import badexample.modules.two.Two;
import badexample.modules.two.hidden.Inside;

public record One(Two two, Inside inside) {}
