"""PINs on the screen: the gate that asks for one, and the card to set them."""
