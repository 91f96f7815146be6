extension ErrorCodeFact {
    /// Subnets, security groups, gateways and network interfaces.
    ///
    /// AWS publishes no text for these codes.
    static let network: [ErrorCodeFact] = [
        ErrorCodeFact(
            "NETWORK_INTERFACE_LIMIT_EXCEEDED",
            since: .day(2016, 12, 1),
            .quota,
            meaning: .inferred("The account has reached its quota of network interfaces in the Region."),
            fix: [
                .aws(
                    """
                    AppStream creates as many network interfaces as the maximum desired capacity of a fleet; the \
                    default quota is 5000 a Region.
                    """
                ),
                .inferred("Delete network interfaces that nothing uses, or ask for a higher EC2 quota."),
            ]
        ),
        ErrorCodeFact(
            "SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES",
            since: .day(2016, 12, 1),
            .network,
            meaning: .inferred("The subnet has no free IP address left for a streaming instance."),
            fix: [
                .aws("Give each subnet a mask that leaves enough addresses for all expected users and for growth."),
                .inferred("Free addresses in the subnet, or choose a larger or a second one."),
            ]
        ),
        ErrorCodeFact(
            "SUBNET_NOT_FOUND",
            since: .day(2016, 12, 1),
            .network,
            meaning: .inferred(
                "A subnet that the image builder or fleet names does not exist, most likely because it was deleted."
            ),
            fix: [.inferred("Choose an existing subnet for the image builder or fleet.")]
        ),
        ErrorCodeFact(
            "INVALID_SUBNET_CONFIGURATION",
            since: .day(2016, 12, 1),
            .network,
            meaning: .inferred(
                "The chosen subnets can't be used together or at all, for example because of their Availability Zone."
            ),
            fix: [
                .aws("Configure more than one private subnet each in another Availability Zone."),
                .inferred(
                    """
                    Check that all subnets belong to one VPC and that the instance type is offered in their \
                    Availability Zones.
                    """
                ),
            ]
        ),
        ErrorCodeFact(
            "SECURITY_GROUPS_NOT_FOUND",
            since: .day(2017, 7, 24),
            .network,
            meaning: .inferred(
                """
                A security group that the image builder or fleet names does not exist, most likely because it was \
                deleted.
                """
            ),
            fix: [.inferred("Choose existing security groups of the VPC for the image builder or fleet.")]
        ),
        ErrorCodeFact(
            "IGW_NOT_ATTACHED",
            since: .day(2017, 9, 21),
            .network,
            meaning: .inferred("Default Internet Access is on, but the VPC has no internet gateway attached."),
            fix: [
                .aws("Default Internet Access uses the internet gateway of the VPC's public subnet."),
                .aws("AWS recommends private subnets with a NAT gateway instead."),
                .inferred("Attach an internet gateway, or turn Default Internet Access off."),
            ]
        ),
    ]
}
