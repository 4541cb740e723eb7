"""What is asked of services: their addresses, the exchange with them, and the places and areas that are wanted."""
