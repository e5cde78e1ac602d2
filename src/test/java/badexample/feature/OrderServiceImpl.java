package badexample.feature;

public class OrderServiceImpl {}
